namespace Lantu.Jobs;

/// <summary>Who imports a document, and for which places they may.</summary>
/// <param name="Actor">As the audit names them.</param>
/// <param name="MayTake">Whether a plan of a place may be theirs.</param>
sealed record Importer(string Actor, Func<string, bool> MayTake)
{
    /// <summary>Whoever runs the program's verbs on its machine.</summary>
    public static Importer Local { get; } = new(Jobs.Actor.Local, _ => true);

    /// <summary>The account of who hands a document in through the site.</summary>
    public int? Account { get; init; }
}
