using Lantu.Standards.AirQuality.Columns;

namespace Lantu.Data.Readings;

/// <summary>A part of the files that shares no station with another, so that parts may be read side by side.</summary>
/// <param name="File">The file, or the first of several that are read together.</param>
/// <param name="Bytes">About how much is to be read.</param>
/// <param name="Read">Reads it and hands on each station's years.</param>
public sealed record ReadingPart(string File, long Bytes, Action<ReadingFindings, Action<string, StationHours>> Read);
