using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Programmes;

/// <summary>One annex of the document: its title and the blocks under it.</summary>
/// <param name="Annex">Its number: as the notice lists it, else as printed, else as it comes.</param>
/// <param name="Title">As printed; empty where none is.</param>
/// <param name="IsListed">Whether the notice's list of attachments has it.</param>
/// <param name="Place">Where its title stands.</param>
/// <param name="Blocks">What stands under it.</param>
sealed record ProgrammePart(int Annex, string Title, bool IsListed, SourcePlace Place, IReadOnlyList<Block> Blocks);
