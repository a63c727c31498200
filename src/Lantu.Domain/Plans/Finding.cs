namespace Lantu.Domain.Plans;

/// <summary>
/// Something the interpreter noticed and did not decide silently: what, how grave, where, and what it proposes.
/// </summary>
/// <remarks>
/// The words for people are made from <see cref="Code"/> and <see cref="Arguments"/> by a resource, so that a finding can be
/// read in any language of the product; see <c>FindingCodes</c> for every code with its meaning.
/// </remarks>
public sealed record Finding
{
    /// <summary>Stable code in kebab case, one of <see cref="FindingCodes"/>.</summary>
    public required string Code { get; init; }

    public required FindingSeverity Severity { get; init; }

    public SourcePlace Place { get; init; } = SourcePlace.Unknown;

    /// <summary>What the code's sentence needs, in its order: numbers, names, phrases as printed.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The repair or reading that is proposed, as text to be put in place; absent where none can be.</summary>
    public string? Proposal { get; init; }

    /// <summary>What would mend it, where whole parts of measures are to be exchanged.</summary>
    public Repair? Repair { get; init; }

    /// <summary>What was decided on an earlier import of the document and could not be carried over unasked.</summary>
    public EarlierDecision? Earlier { get; init; }

    /// <summary>Characters of the document that stand nowhere in the plan but only here; empty for most findings.</summary>
    public string HeldText { get; init; } = "";
}
