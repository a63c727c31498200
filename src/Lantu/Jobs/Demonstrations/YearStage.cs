using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Delegations;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Frequencies;
using Lantu.Jobs.Handovers;
using Lantu.Jobs.Indicators;
using Lantu.Jobs.NodePlans;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Readings;
using Lantu.Jobs.Reporting;
using Lantu.Jobs.Review;
using Lantu.Jobs.Rounds;
using Lantu.Jobs.Settlements;
using Lantu.Jobs.Stations;
using Lantu.Jobs.Water;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Where a synthetic year is made: the plan, its time, its people, and the jobs that they work with, which are everybody's.</summary>
sealed class YearStage : IDisposable
{
    readonly FilingFrames _frames = new();

    public YearStage(LantuDatabase database, WriteQueue writes, YearScript script, DayTime time, int number, PlanId plan)
    {
        (Database, Writes, Script, Time, Number, Plan) = (database, writes, script, time, number, plan);
        Draw = new YearDraw(script);
        BusinessClock clock = new(time);
        Settle = new SettleFindings(writes, clock);
        Publish = new PublishPlan(writes, clock);
        Decide = new DecideOpenPoint(writes, clock);
        Frequencies = new SetFrequencies(writes, clock);
        Answer = new AnswerAssignments(writes, clock);
        Rule = new RuleContest(writes, clock);
        Propose = new ProposeNodePlans(writes, clock);
        StepPlans = new StepNodePlans(writes, clock);
        Drafts = new SaveDrafts(database, writes, _frames, clock);
        Evidence = new KeepEvidence(database, writes, _frames, new EvidenceStore(database.Folder), clock);
        File = new FileReports(database, writes, _frames, clock);
        Questions = new AnswerQuestions(database, writes, _frames, clock);
        Sign = new SignSubmission(database, writes, _frames, clock);
        Withdraw = new WithdrawReport(database, writes, _frames, clock);
        Review = new ReviewReports(writes, clock);
        Verify = new VerifyReport(writes, clock);
        Conclude = new ConcludeMeasure(writes, clock);
        Close = new CloseMeasure(writes, clock);
        Extend = new ExtendRound(writes, clock);
        TakeOnce once = new(writes, clock);
        DraftAdHoc = new DraftAdHocRounds(once);
        DecideAdHoc = new DecideAdHocRounds(once);
        AnswerAdHoc = new AnswerAdHocRounds(once);
        ChangeDirectory = new ChangeDirectory(writes, clock);
        HandDown = new HandDown(writes, clock);
        FilePart = new FilePart(writes, clock);
        DecideHandovers = new DecideHandovers(once);
        PassHandovers = new PassHandovers(once);
        FileFigures = new FileFigures(writes, clock);
        FileStations = new FileStations(writes, clock);
        KeepReadings = new KeepReadings(database, writes, clock);
        FileSections = new FileSections(writes, clock);
        KeepWater = new KeepWater(database, writes, clock);
        Seal = new SealRound(writes, clock, [new SealedMoments(), new SealedExtensions(), new SealedDuties(), new SealedSubmissions(), new SealedReports()]);
    }

    public LantuDatabase Database { get; }

    public WriteQueue Writes { get; }

    public YearScript Script { get; }

    public YearDraw Draw { get; }

    public DayTime Time { get; }

    /// <summary>Number of the plan.</summary>
    public int Number { get; }

    public PlanId Plan { get; }

    public required YearPeople People { get; init; }

    /// <summary>The days that are worked.</summary>
    public required WorkingCalendar Days { get; init; }

    public SettleFindings Settle { get; }

    public PublishPlan Publish { get; }

    public DecideOpenPoint Decide { get; }

    public SetFrequencies Frequencies { get; }

    public AnswerAssignments Answer { get; }

    public RuleContest Rule { get; }

    public ProposeNodePlans Propose { get; }

    public StepNodePlans StepPlans { get; }

    public SaveDrafts Drafts { get; }

    public KeepEvidence Evidence { get; }

    public FileReports File { get; }

    public AnswerQuestions Questions { get; }

    public SignSubmission Sign { get; }

    public WithdrawReport Withdraw { get; }

    public ReviewReports Review { get; }

    public VerifyReport Verify { get; }

    public ConcludeMeasure Conclude { get; }

    public CloseMeasure Close { get; }

    public ExtendRound Extend { get; }

    public SealRound Seal { get; }

    public DraftAdHocRounds DraftAdHoc { get; }

    public DecideAdHocRounds DecideAdHoc { get; }

    public AnswerAdHocRounds AnswerAdHoc { get; }

    public ChangeDirectory ChangeDirectory { get; }

    public HandDown HandDown { get; }

    public FilePart FilePart { get; }

    public DecideHandovers DecideHandovers { get; }

    public PassHandovers PassHandovers { get; }

    public FileFigures FileFigures { get; }

    public FileStations FileStations { get; }

    public KeepReadings KeepReadings { get; }

    public FileSections FileSections { get; }

    public KeepWater KeepWater { get; }

    /// <summary>How much was not done, as visitors have made it impossible meanwhile.</summary>
    public int Held { get; private set; }

    /// <summary>Does something, unless what visitors did stands against it: then it is left out, and the year goes on.</summary>
    public async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception refused) when (refused is RefusedException or RoundRefusedException)
        {
            Held++;
        }
    }

    public Task<FilingFrame?> FrameAsync(LantuDb db, int unit, Domain.Rounds.RoundMonth month, CancellationToken cancellation) => _frames.FindAsync(db, Number, unit, month, cancellation);

    public void Dispose() => _frames.Dispose();
}
