using System.Text.Json;

namespace Lantu.Jobs.Rounds;

/// <summary>The round's moments, the notices they rest on, and when they were reached.</summary>
sealed class SealedMoments : ISealedPart
{
    public string Name => "moments";

    public Task WriteAsync(Utf8JsonWriter json, SealedScope scope)
    {
        json.WriteStartObject();
        SealedContent.Write(json, "opens", scope.Round.Opens);
        SealedContent.Write(json, "due", scope.Round.Due);
        SealedContent.Write(json, "locks", scope.Round.Locks);
        json.WriteString("opened", SealedContent.Instant(scope.Round.OpenedAt!.Value));
        json.WriteString("openedBy", scope.Round.OpenedBy);
        json.WriteEndObject();
        return Task.CompletedTask;
    }
}
