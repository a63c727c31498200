namespace Lantu.Domain.Indicators;

/// <summary>The indicators that are known, found by whatever a table or a file calls them.</summary>
public sealed class IndicatorCatalogue
{
    readonly Dictionary<string, Indicator> _byName = new(StringComparer.Ordinal);

    /// <summary>Takes the indicators.</summary>
    /// <exception cref="ArgumentException">Two of them have one code or one name.</exception>
    public IndicatorCatalogue(IReadOnlyList<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);

        All = indicators;
        foreach (Indicator one in indicators)
        {
            foreach (string name in new[] { one.Code, one.Name, one.EnglishName }.Concat(one.Names).Select(IndicatorName.Folded).Distinct(StringComparer.Ordinal))
            {
                if (!_byName.TryAdd(name, one))
                {
                    throw new ArgumentException($"{one.Code} and {_byName[name].Code} are both called {name}.", nameof(indicators));
                }
            }
        }
    }

    /// <summary>All of them, in the order in which they are listed.</summary>
    public IReadOnlyList<Indicator> All { get; }

    /// <summary>The indicator that a code, name or other word means; nothing where none is called so.</summary>
    public Indicator? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return _byName.GetValueOrDefault(IndicatorName.Folded(name));
    }
}
