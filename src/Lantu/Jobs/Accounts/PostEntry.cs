using Lantu.Domain.Accounts;

namespace Lantu.Jobs.Accounts;

/// <summary>A post as somebody gives it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Place">The place; <see cref="Post.EveryPlace"/> for a role of all places.</param>
/// <param name="Unit">Number of the unit in the place's directory, for a role of a unit.</param>
sealed record PostEntry(Role Role, string Place, int? Unit = null);
