using Lantu.Domain.Registers;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>That an area answers for a water section 断面, and when. Several areas may answer for one, and the place as a whole besides: a placing for each.</summary>
/// <param name="Section">Its name, as readings name it.</param>
/// <param name="Area">Number of the unit whose area it is; <see cref="Indicators.IndicatorFigure.WholePlace"/> for the place as a whole.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; nothing where it goes on.</param>
/// <param name="Water">The river, lake or reservoir that it is in.</param>
/// <param name="Body">Whether it is evaluated as a river or as a lake.</param>
/// <param name="Target">The worst class it may have 水质目标; nothing where it has none of its own.</param>
/// <param name="Level">What it is set up for, as the register says it: 国考, 市考; may be empty.</param>
public sealed record SectionPlacing(string Section, int Area, DateOnly From, DateOnly? Until, string Water, WaterBody Body, WaterClass? Target, string Level) : IPlacing
{
    string IPlacing.Subject => Section;
}
