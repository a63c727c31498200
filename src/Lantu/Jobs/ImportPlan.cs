using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;
using Lantu.Jobs.Amendments;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs;

/// <summary>Stores a plan that was read, whole or not at all, linked to the plan it corrects or follows; the same file again changes nothing.</summary>
sealed class ImportPlan(LantuDatabase database, WriteQueue writes, BusinessClock clock)
{
    // So often the two are compared while others go on working on the earlier one; then they wait.
    const int Attempts = 4;

    public Task<ImportedPlan> RunAsync(ReadPlan read, CancellationToken cancellation) => RunAsync(read, null, Importer.Local, cancellation);

    /// <summary>Stores it.</summary>
    /// <param name="read">The plan as it was read.</param>
    /// <param name="corrects">The number of the plan that it corrects, where the user says so.</param>
    /// <param name="importer">Who imports it.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="RefusedException">It is a plan of a place that is not theirs.</exception>
    /// <exception cref="NoSuchPlanException">The plan it is said to correct is not stored.</exception>
    public async Task<ImportedPlan> RunAsync(ReadPlan read, int? corrects, Importer importer, CancellationToken cancellation)
    {
        if (!importer.MayTake(read.Units.Root))
        {
            throw new RefusedException(read.Units.Root.Length == 0 ? Refusal.NoPlaceOfPlan : Refusal.ForeignPlace, read.Units.Root);
        }

        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return attempt < Attempts ? await TryAsync(read, corrects, importer, cancellation) : await writes.RunAsync(
                    importer.Actor,
                    async db =>
                    {
                        Plan plan = PlanOf.Draft(read, clock.GetUtcNow(), importer.Actor);
                        (PlanLink? link, CarriedWork? carried) = await CompareAsync(db, plan, read.Units, corrects, importer, CancellationToken.None);
                        return await StoreAsync(db, plan, link, carried, corrects);
                    },
                    cancellation);
            }
            catch (AlreadyImportedException known)
            {
                return known.Plan;
            }
            catch (ComparedTooEarlyException)
            {
            }
        }
    }

    // Compares outside the write queue: with two large plans it takes longer than other writers should wait.
    async Task<ImportedPlan> TryAsync(ReadPlan read, int? corrects, Importer importer, CancellationToken cancellation)
    {
        // Anew each time: what the office did on the earlier import is carried over in place.
        Plan plan = PlanOf.Draft(read, clock.GetUtcNow(), importer.Actor);
        await using LantuDb db = database.Open();
        (PlanLink? link, CarriedWork? carried) = await CompareAsync(db, plan, read.Units, corrects, importer, cancellation);
        return await writes.RunAsync(importer.Actor, stored => StoreAsync(stored, plan, link, carried, corrects), cancellation);
    }

    static async Task<Written<ImportedPlan>> StoreAsync(LantuDb db, Plan plan, PlanLink? link, CarriedWork? carried, int? corrects)
    {
        if (await KnownAsync(db, plan.SourceHash) is { } known)
        {
            throw new AlreadyImportedException(known);
        }

        PriorPlan? prior = PlanKinship.Find(plan.Header, corrects, await KnownPlans.LoadAsync(db, CancellationToken.None));
        if (link is null ? prior is not null : !link.IsOf(prior))
        {
            throw new ComparedTooEarlyException();
        }

        int number = (await db.Plans.MaxAsync(p => (int?)p.Number, CancellationToken.None) ?? 0) + 1;
        plan.Enter(number);
        if (link is not null)
        {
            plan.Follow(link.Prior.Plan.Id, link.Prior.Succession);
        }

        await ImportedPlanRows.AddAsync(db, plan);
        db.Lineage.AddRange(link?.Rows(plan.Id) ?? []);
        int views = link is { Prior.Succession: PlanSuccession.Amendment }
            ? await CarryViews.RunAsync(db, link.Prior.Plan.Id, null, plan.Id, plan.Programmes, plan.Units.Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal))
            : 0;
        db.Settlements.AddRange(carried?.Acts ?? []);
        string work = carried is null ? "" : $"; {carried.Acts.Count} acts carried, {carried.Held} held, {carried.Asked} asked, {carried.Lapsed} lapsed";
        work += views > 0 ? $"; {views} views carried" : "";
        string detail = $"{plan.Title}; sha256 {plan.SourceHash}; {plan.Measures.Count} measures, {plan.Findings.Count} findings{(link is null ? "" : "; " + link.Detail)}{work}";
        return new Written<ImportedPlan>(new ImportedPlan(number, plan.Title, WasKnown: false, link) { Carried = carried }, "plan.imported", $"plan/{number}", detail);
    }

    static async Task<(PlanLink? Link, CarriedWork? Carried)> CompareAsync(LantuDb db, Plan plan, UnitDirectory units, int? corrects, Importer importer, CancellationToken cancellation)
    {
        IReadOnlyList<KnownPlan> stored = await KnownPlans.LoadAsync(db, cancellation);
        if (corrects is { } number && stored.All(known => known.Number != number))
        {
            throw new NoSuchPlanException(number);
        }

        if (PlanKinship.Find(plan.Header, corrects, stored) is not { } prior || await KnownAsync(db, plan.SourceHash) is not null)
        {
            return (null, null);
        }

        CarriedWork? carried = null;
        if (prior.Succession == PlanSuccession.Amendment && await EarlierWork.LoadAsync(db, prior.Plan, plan, cancellation) is { } earlier)
        {
            carried = CarryOver.Run(plan, earlier, new PartReader(units, plan.Header.YearOfDates()), plan.ImportedAt, importer.Actor);
            PlanOf.AddNamedUnits(plan, units);
        }

        return (PlanLink.Of(prior, await StoredMeasures.LoadAsync(db, prior.Plan.Id, cancellation), ComparedMeasure.ListOf(plan.Programmes, plan.Tasks, plan.StandingMeasures)), carried);
    }

    static async Task<ImportedPlan?> KnownAsync(LantuDb db, string hash) =>
        await db.Plans.Where(p => p.SourceHash == hash).Select(p => new ImportedPlan(p.Number, p.Title, true, null)).SingleOrDefaultAsync();

    // Undoes the unit of work, so that an import that changes nothing leaves no audit entry either.
    sealed class AlreadyImportedException(ImportedPlan plan) : Exception
    {
        public ImportedPlan Plan { get; } = plan;
    }

    sealed class ComparedTooEarlyException : Exception;
}
