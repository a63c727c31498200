using Lantu.Domain.Accounts;

namespace Lantu.Features.Accounts;

/// <summary>One's own account as it is shown.</summary>
public sealed record OwnView(Account Account, IReadOnlyList<PostRow> Posts, IReadOnlyList<AccountSession> Sessions, Guid? Session, bool IsDemonstration, bool AsksSecondFactor);
