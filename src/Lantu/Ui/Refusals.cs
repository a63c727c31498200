using Lantu.Jobs;

namespace Lantu.Ui;

/// <summary>The sentence of a refused act.</summary>
static class Refusals
{
    public static string Of(RefusedException refused) =>
        Words.Of($"refused-{refused.Reason}", [.. refused.Arguments.Select(argument => argument is DateTimeOffset instant ? Words.Instant(instant) : argument)]);

    /// <summary>Nothing to act on is not found; what others did meanwhile is a conflict; the rest can't be processed as it was sent.</summary>
    public static int Status(RefusedException refused) => refused.Reason switch
    {
        Refusal.NotThere => StatusCodes.Status404NotFound,
        Refusal.NothingChanged or Refusal.TextMissing or Refusal.NothingProposed or Refusal.NoSuchUnit or Refusal.ReasonMissing or Refusal.EndsUnconfirmed => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };
}
