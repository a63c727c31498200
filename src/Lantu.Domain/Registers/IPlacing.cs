namespace Lantu.Domain.Registers;

/// <summary>That something of a register stands for an area, and when: a row of the register.</summary>
public interface IPlacing
{
    /// <summary>What stands there, as readings name it.</summary>
    string Subject { get; }

    /// <summary>Number of the unit whose area it is; <see cref="Indicators.IndicatorFigure.WholePlace"/> for the place as a whole.</summary>
    int Area { get; }

    /// <summary>The first day.</summary>
    DateOnly From { get; }

    /// <summary>The last day; nothing where it goes on.</summary>
    DateOnly? Until { get; }
}
