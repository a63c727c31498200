using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Assignments;
using Lantu.Domain.Audit;
using Lantu.Domain.Calendars;
using Lantu.Domain.Daily;
using Lantu.Domain.Delegations;
using Lantu.Domain.Demonstrations;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Handovers;
using Lantu.Domain.Indicators;
using Lantu.Domain.Lineage;
using Lantu.Domain.Messages;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Readings;
using Lantu.Domain.Reminders;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Settlements;
using Lantu.Domain.Stations;
using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Data;

/// <summary>The database. Features read from it directly; what writes goes through the <see cref="Writing.WriteQueue"/>.</summary>
public sealed class LantuDb(DbContextOptions<LantuDb> options) : DbContext(options)
{
    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Programme> Programmes => Set<Programme>();

    /// <summary>The tasks that stand in a plan.</summary>
    public IQueryable<PlanTask> Tasks => EveryTask.Where(task => task.RemovedBy == null);

    /// <summary>The measures that stand in a plan.</summary>
    public IQueryable<Measure> Measures => EveryMeasure.Where(measure => measure.RemovedBy == null);

    /// <summary>Tasks with those that were removed at the desk: for acts and their undoing only.</summary>
    public DbSet<PlanTask> EveryTask => Set<PlanTask>();

    /// <summary>Measures with those that were removed at the desk: for acts and their undoing only.</summary>
    public DbSet<Measure> EveryMeasure => Set<Measure>();

    public DbSet<Responsibility> Responsibilities => Set<Responsibility>();

    public DbSet<ResponsibleUnit> ResponsibleUnits => Set<ResponsibleUnit>();

    public DbSet<PlanUnit> Units => Set<PlanUnit>();

    public DbSet<PlanFinding> Findings => Set<PlanFinding>();

    public DbSet<SourceRow> SourceRows => Set<SourceRow>();

    public DbSet<Settlement> Settlements => Set<Settlement>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<OpenPoint> OpenPoints => Set<OpenPoint>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Contest> Contests => Set<Contest>();

    public DbSet<SummingLead> SummingLeads => Set<SummingLead>();

    public DbSet<AssignmentContact> AssignmentContacts => Set<AssignmentContact>();

    public DbSet<AssignmentSetting> AssignmentSettings => Set<AssignmentSetting>();

    public DbSet<FrequencyChoice> FrequencyChoices => Set<FrequencyChoice>();

    public DbSet<MeasureLineage> Lineage => Set<MeasureLineage>();

    public DbSet<KeptDirectory> Directories => Set<KeptDirectory>();

    public DbSet<KeptUnit> DirectoryUnits => Set<KeptUnit>();

    public DbSet<KeptContact> DirectoryContacts => Set<KeptContact>();

    public DbSet<DirectoryAct> DirectoryActs => Set<DirectoryAct>();

    public DbSet<KeptUnitChange> DirectoryUnitChanges => Set<KeptUnitChange>();

    public DbSet<NodePlan> NodePlans => Set<NodePlan>();

    public DbSet<Delegation> Delegations => Set<Delegation>();

    public DbSet<PartReport> PartReports => Set<PartReport>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Passkey> Passkeys => Set<Passkey>();

    public DbSet<AccountSession> Sessions => Set<AccountSession>();

    public DbSet<Activation> Activations => Set<Activation>();

    public DbSet<SecurityPolicy> SecurityPolicies => Set<SecurityPolicy>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<KeptCalendar> Calendars => Set<KeptCalendar>();

    /// <summary>The notices of all calendars, those that were replaced too.</summary>
    public DbSet<KeptNotice> EveryNotice => Set<KeptNotice>();

    /// <summary>The notices in force.</summary>
    public IQueryable<KeptNotice> Notices => EveryNotice.Where(notice => notice.ReplacedBy == null);

    public DbSet<ReportingRound> Rounds => Set<ReportingRound>();

    public DbSet<RoundExtension> RoundExtensions => Set<RoundExtension>();

    public DbSet<RoundChange> RoundChanges => Set<RoundChange>();

    public DbSet<RoundSetting> RoundSettings => Set<RoundSetting>();

    public DbSet<SealedRound> SealedRounds => Set<SealedRound>();

    public DbSet<ReportDuty> ReportDuties => Set<ReportDuty>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<ProgressReport> Reports => Set<ProgressReport>();

    public DbSet<ReportRevision> ReportRevisions => Set<ReportRevision>();

    public DbSet<ReportDraft> ReportDrafts => Set<ReportDraft>();

    public DbSet<ReportEvidence> ReportEvidence => Set<ReportEvidence>();

    public DbSet<SentForm> SentForms => Set<SentForm>();

    public DbSet<Conclusion> Conclusions => Set<Conclusion>();

    public DbSet<ReportVerification> ReportVerifications => Set<ReportVerification>();

    public DbSet<Completion> Completions => Set<Completion>();

    public DbSet<Handover> Handovers => Set<Handover>();

    public DbSet<HandoverDelivery> HandoverDeliveries => Set<HandoverDelivery>();

    public DbSet<DeclinedHandover> DeclinedHandovers => Set<DeclinedHandover>();

    public DbSet<IndicatorFigure> IndicatorFigures => Set<IndicatorFigure>();

    public DbSet<IndicatorRuling> IndicatorRulings => Set<IndicatorRuling>();

    public DbSet<StationRegister> StationRegisters => Set<StationRegister>();

    public DbSet<ReadingBatch> ReadingBatches => Set<ReadingBatch>();

    public DbSet<HourMonth> HourMonths => Set<HourMonth>();

    public DbSet<StationDay> StationDays => Set<StationDay>();

    public DbSet<SectionRegister> SectionRegisters => Set<SectionRegister>();

    public DbSet<WaterBatch> WaterBatches => Set<WaterBatch>();

    public DbSet<SectionMonth> SectionMonths => Set<SectionMonth>();

    public DbSet<SectionRevision> SectionRevisions => Set<SectionRevision>();

    public DbSet<AdHocRound> AdHocRounds => Set<AdHocRound>();

    public DbSet<AdHocRow> AdHocRows => Set<AdHocRow>();

    public DbSet<AdHocTurn> AdHocTurns => Set<AdHocTurn>();

    public DbSet<AdHocAnswer> AdHocAnswers => Set<AdHocAnswer>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<ReminderRule> ReminderRules => Set<ReminderRule>();

    public DbSet<ReminderRobot> ReminderRobots => Set<ReminderRobot>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<MonthReminderItem> MonthReminderItems => Set<MonthReminderItem>();

    public DbSet<PartReminderItem> PartReminderItems => Set<PartReminderItem>();

    public DbSet<AdHocReminderItem> AdHocReminderItems => Set<AdHocReminderItem>();

    public DbSet<DailyRun> DailyRuns => Set<DailyRun>();

    /// <summary>One row in the data of a demonstration, none elsewhere.</summary>
    public DbSet<DemonstrationMark> DemonstrationMarks => Set<DemonstrationMark>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<AuditCheckpoint> AuditCheckpoints => Set<AuditCheckpoint>();

    /// <summary>Set by the write queue on its own contexts only.</summary>
    internal bool MayWrite { get; init; }

    /// <summary>Whether anything was sent to the database that may have changed it, since this was last set to no.</summary>
    internal bool HasWritten { get; set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseOutsideQueue();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseOutsideQueue();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);

        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantColumn>();
        configurationBuilder.Properties<RoundMonth>().HaveConversion<RoundMonthColumn>().HaveMaxLength(7);
        configurationBuilder.Properties<PlanId>().HaveConversion<PlanIdColumn>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);

        // Two tables with what they have in common, and no table of it.
        modelBuilder.Ignore<ReminderItem>();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LantuDb).Assembly);
    }

    /// <summary>Refuses work that leaves no audit entry and would change anything but drafts.</summary>
    internal void RefuseAllButDrafts()
    {
        if (HasWritten || ChangeTracker.Entries().Any(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && entry.Entity is not ReportDraft))
        {
            throw new InvalidOperationException("Only drafts are kept without an audit entry.");
        }
    }

    void RefuseOutsideQueue()
    {
        if (!MayWrite)
        {
            throw new InvalidOperationException("Changes are saved through the write queue, so that they are audited and in order.");
        }

        HasWritten = true;
    }
}
