namespace Lantu.Standards.Complaints;

/// <summary>Weights of the three rates, a setting of each city and year. Their sum may be any: 1, 10 or 100.</summary>
public sealed record ComplaintWeights
{
    const decimal Greatest = 1000;

    /// <summary>Weights with the document they are taken from.</summary>
    /// <param name="response">响应率.</param>
    /// <param name="resolution">解决率.</param>
    /// <param name="satisfaction">满意率.</param>
    /// <param name="source">The document that sets them.</param>
    /// <exception cref="ArgumentException">A weight is negative or above 1000, all are zero, or the source is missing.</exception>
    public ComplaintWeights(decimal response, decimal resolution, decimal satisfaction, string source)
    {
        if (response is < 0 or > Greatest || resolution is < 0 or > Greatest || satisfaction is < 0 or > Greatest || response + resolution + satisfaction == 0)
        {
            throw new ArgumentException("Weights are from 0 to 1000, and not all zero.", nameof(response));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        (Response, Resolution, Satisfaction, Source) = (response, resolution, satisfaction, source);
    }

    /// <summary>响应率.</summary>
    public decimal Response { get; }

    /// <summary>解决率.</summary>
    public decimal Resolution { get; }

    /// <summary>满意率.</summary>
    public decimal Satisfaction { get; }

    /// <summary>The document that sets them.</summary>
    public string Source { get; }
}
