namespace Lantu.Standards.Complaints;

/// <summary>
/// Complaints through the line 12345 in a period, as counts. Which complaints are asked about and which are left out is the city's rule; no
/// national one was found.
/// </summary>
/// <param name="Accepted">Complaints handed to the unit.</param>
/// <param name="Responded">Of those, answered in time.</param>
/// <param name="Reviewed">Of those accepted, whose senders were asked afterwards.</param>
/// <param name="Resolved">Of those reviewed, resolved in their senders' words.</param>
/// <param name="Satisfied">Of those reviewed, to their senders' satisfaction.</param>
public sealed record ComplaintCounts(int Accepted, int Responded, int Reviewed, int Resolved, int Satisfied)
{
    /// <summary>The rule that weights and rates are taken from.</summary>
    public static Clause Clause { get; } = new("12345 三率") { Unverified = true };

    /// <summary>响应率, percent, unrounded.</summary>
    public Evaluated<decimal> ResponseRate => Rate(Responded, Accepted, nameof(Responded));

    /// <summary>解决率, percent, unrounded.</summary>
    public Evaluated<decimal> ResolutionRate => Rate(Resolved, Reviewed, nameof(Resolved));

    /// <summary>满意率, percent, unrounded.</summary>
    public Evaluated<decimal> SatisfactionRate => Rate(Satisfied, Reviewed, nameof(Satisfied));

    /// <summary>The three rates as one, by the city's weights.</summary>
    /// <param name="weights">Weights; there are none by default.</param>
    /// <returns>The score, percent, unrounded; none where a rate that has weight has no value.</returns>
    public Evaluated<decimal> Score(ComplaintWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);

        (decimal Weight, Evaluated<decimal> Rate)[] parts = [.. new[] { (weights.Response, ResponseRate), (weights.Resolution, ResolutionRate), (weights.Satisfaction, SatisfactionRate) }.Where(part => part.Item1 > 0)];
        Shortfall? fault = parts.Select(part => part.Rate.Invalid).FirstOrDefault(invalid => invalid is not null);
        return fault is null
            ? new(parts.Sum(part => part.Weight * part.Rate.Value!.Value) / parts.Sum(part => part.Weight), Clause, Accepted, null)
            : new(null, Clause, Accepted, fault);
    }

    Evaluated<decimal> Rate(int part, int whole, string name) =>
        (Fault ?? (whole == 0 ? new Shortfall(Lack.Values, 0, 1, name) : null)) is { } fault
            ? new(null, Clause, Math.Max(whole, 0), fault)
            : new(100m * part / whole, Clause, whole, null);

    Shortfall? Fault => Soundness.Of(
        (nameof(Accepted), Accepted >= 0),
        (nameof(Responded), Responded >= 0 && Responded <= Accepted),
        (nameof(Reviewed), Reviewed >= 0 && Reviewed <= Accepted),
        (nameof(Resolved), Resolved >= 0 && Resolved <= Reviewed),
        (nameof(Satisfied), Satisfied >= 0 && Satisfied <= Reviewed));
}
