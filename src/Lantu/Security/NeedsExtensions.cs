using Lantu.Domain.Accounts;

namespace Lantu.Security;

/// <summary>Says at the endpoints what they need.</summary>
static class NeedsExtensions
{
    /// <summary>Whoever calls needs a power; the last that is said holds.</summary>
    public static T Needs<T>(this T endpoint, Power power, Subject subject = Subject.None)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Needs(power, subject));

    /// <summary>Anybody may call, signed in or not.</summary>
    public static T IsOpen<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Needs(Power.Enter, Subject.None));
}
