using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.Tests.AirQuality;

/// <summary>A concentration and its sub-index. Rows that do not agree are the peer's own errors against the table of the standard.</summary>
sealed record IndexVector(string Group, IndexRule Rule, IndexItem Item, decimal Concentration, int? SubIndex, bool Agrees);
