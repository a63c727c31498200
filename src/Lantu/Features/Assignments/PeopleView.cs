using Lantu.Domain.Burden;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>What people will write and check.</summary>
/// <param name="Forecast">Under the frequencies as they are.</param>
/// <param name="Adopted">As if what is proposed were adopted wherever nothing is chosen.</param>
/// <param name="Monthly">As if everything were reported on every month.</param>
/// <param name="ReadsAll">Whether the visitor is shown all of them.</param>
/// <param name="IsShown">Whether the visitor is shown people of a unit; without a unit, of the plan office.</param>
public sealed record PeopleView(PersonForecast Forecast, PersonForecast Adopted, PersonForecast Monthly, bool ReadsAll, Func<string?, bool> IsShown)
{
    /// <summary>Those that write, most first.</summary>
    public IEnumerable<PersonBurden> Writers => Shown.Where(person => person.MostWrites > 0).OrderByDescending(person => person.MostWrites).ThenByDescending(person => person.Writes.Sum()).ThenBy(person => NameOf(person.Holder), StringComparer.Ordinal);

    /// <summary>Those that check, most first.</summary>
    public IEnumerable<PersonBurden> Checkers => Shown.Where(person => person.MostChecks > 0).OrderByDescending(person => person.MostChecks).ThenByDescending(person => person.Checks.Sum()).ThenBy(person => NameOf(person.Holder), StringComparer.Ordinal);

    IEnumerable<PersonBurden> Shown => Forecast.People.Where(person => IsShown(person.Holder.Unit));

    /// <summary>A person with the unit; the unit alone where nobody in particular is named.</summary>
    public static string NameOf(RowHolder holder)
    {
        ArgumentNullException.ThrowIfNull(holder);

        string unit = holder.Unit ?? Words.Of("PlanOffice");
        return holder.Person is { } person ? $"{unit} {person}" : $"{unit}{Words.Of("BurdenUnnamed")}";
    }
}
