using System.Security.Cryptography;
using System.Text;

namespace Lantu.Domain.Handovers;

/// <summary>A hand-over as the text of a measure tells it. It is shown to the plan office and binds nobody.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Quote">The sentence that says so.</param>
/// <param name="Subject">The part of the sentence in which what is handed over stands.</param>
/// <param name="Receiver">Who receives it, in the text's words; nothing where the text names nobody.</param>
/// <param name="Rhythm">How often; nothing where the text does not tell, or says 定期 alone.</param>
/// <param name="AsksAnswer">Whether the text asks for an answer 反馈.</param>
/// <param name="AnswerDays">Within how many working days, where the text says so.</param>
public sealed record HandoverProposal(HandoverKind Kind, string Quote, string Subject, string? Receiver, HandoverRhythm? Rhythm, bool AsksAnswer, int? AnswerDays)
{
    /// <summary>Characters that a mark has at most.</summary>
    public const int LongestMark = 64;

    /// <summary>What tells it from the measure's others, the same for as long as the sentence is: what the office decided on it stays with it.</summary>
    public string Mark => $"{Kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Quote}\n{Receiver}")))[..24]}";
}
