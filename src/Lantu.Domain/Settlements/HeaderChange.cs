using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>What a settlement changed of what the notice says about itself.</summary>
public sealed record HeaderChange(DocumentHeader Before, DocumentHeader After);
