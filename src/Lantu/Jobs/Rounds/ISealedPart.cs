using System.Text.Json;

namespace Lantu.Jobs.Rounds;

/// <summary>
/// A part of what is frozen when a round is sealed. It writes the same bytes whenever it is asked: only what stood at the instant of the seal, in an
/// order of its own, with instants to the second in UTC. Whoever adds figures to rounds adds such a part.
/// </summary>
interface ISealedPart
{
    /// <summary>Its name in the content; parts stand in the order of their names.</summary>
    string Name { get; }

    /// <summary>Writes its value.</summary>
    Task WriteAsync(Utf8JsonWriter json, SealedScope scope);
}
