using System.Globalization;
using Lantu.Domain.Handovers;
using Lantu.Jobs.Handovers;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Handovers;

/// <summary>What is typed on the pages of hand-overs.</summary>
public sealed class HandoverForm
{
    /// <summary>The form's key.</summary>
    [FromForm]
    public Guid? Form { get; set; }

    /// <summary>Key of the measure.</summary>
    [FromForm]
    public string? Measure { get; set; }

    [FromForm]
    public string? Mark { get; set; }

    [FromForm]
    public string? Kind { get; set; }

    [FromForm]
    public string? Subject { get; set; }

    [FromForm]
    public string? Givers { get; set; }

    [FromForm]
    public string? Receivers { get; set; }

    [FromForm]
    public string? Rhythm { get; set; }

    /// <summary>Whether an answer is asked for.</summary>
    [FromForm]
    public bool? Answers { get; set; }

    /// <summary>Within how many working days.</summary>
    [FromForm]
    public string? Days { get; set; }

    [FromForm]
    public string? Ground { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    /// <summary>The period of what is given.</summary>
    [FromForm]
    public string? Month { get; set; }

    /// <summary>What is said with it, or answered.</summary>
    [FromForm]
    public string? Text { get; set; }

    internal HandoverOrder Order => new()
    {
        Key = Measure?.Trim() ?? "",
        Mark = Mark,
        Kind = Enum.TryParse(Kind, out HandoverKind kind) && Enum.IsDefined(kind) ? kind : null,
        Subject = Subject,
        Givers = Givers,
        Receivers = Receivers,
        Rhythm = Enum.TryParse(Rhythm, out HandoverRhythm rhythm) && Enum.IsDefined(rhythm) ? rhythm : null,
        AsksAnswer = Answers == true,
        AnswerDays = int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out int days) ? days : null,
        Ground = Ground,
    };

    /// <summary>A proposal as the form shows it before anybody has typed.</summary>
    internal static HandoverForm Of(ProposalRow row) => new()
    {
        Measure = row.Key,
        Mark = row.Proposal.Mark,
        Kind = $"{row.Proposal.Kind}",
        Subject = row.Proposal.Subject,
        Givers = row.Giver,
        Receivers = row.Receiver,
        Rhythm = $"{row.Proposal.Rhythm}",
        Answers = row.Proposal.AsksAnswer,
        Days = row.Proposal.AnswerDays?.ToString(CultureInfo.InvariantCulture),
    };
}
