using Lantu.Domain.Accounts;

namespace Lantu.Features.Accounts;

/// <summary>A post as it is shown.</summary>
/// <param name="Post">The post.</param>
/// <param name="Unit">Name of its unit today.</param>
public sealed record PostRow(Post Post, string? Unit)
{
    /// <summary>Where it is held: the unit, the place, or everywhere.</summary>
    public string Where => Unit is not null ? $"{Unit}（{Post.Place}）" : Post.Place == Post.EveryPlace ? Ui.Words.Of("EveryPlace") : Post.Place;
}
