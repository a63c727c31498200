using Lantu.Domain.Accounts;

namespace Lantu.Features.Accounts;

/// <summary>A person of a demonstration.</summary>
public sealed record PersonRow(Account Account, IReadOnlyList<PostRow> Posts);
