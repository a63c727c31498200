using System.CommandLine;
using System.Globalization;
using Lantu.Commands;

namespace Lantu.Tests.Commands;

/// <summary>Whatever takes more than a second says so, and only then.</summary>
public sealed class ProgressTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
    readonly StringWriter _words = new();

    static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md");

    static string Units => Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "units.json");

    string Data => Path.Combine(_folder, "data");

    string Made => Path.Combine(_folder, "made");

    [Fact]
    public async Task Every_verb_that_can_take_long_says_what_it_does()
    {
        string preparing = $"正在准备数据文件夹 {Data} …";
        foreach ((Command verb, string[] arguments, string[] said) in new (Command, string[], string[])[]
        {
            (ImportCommand.Create(), [Sample, "--data", Data], ["正在读取 plan.md …", preparing]),
            (ExportCommand.Create(), ["1", "--docx", Made, "--data", Data], ["正在输出第 1 号计划 …"]),
            (UnitsCommand.Create(), ["import", Units, "--data", Data], ["正在读取 units.json …", preparing]),
            (UnitsCommand.Create(), ["check", Units], ["正在读取 units.json …"]),
            (VerifyCommand.Create(), ["audit", "--data", Data], ["正在核对审计……"]),
            (VerifyCommand.Create(), ["round", "--plan", "1", "--month", "2024-03", "--data", Data], [preparing, "正在核验 2024-03 报送期……"]),
            (AuditCommand.Create(), ["export", Made + ".jsonl", "--data", Data], [preparing, "正在读写审计……"]),
        })
        {
            Assert.Equal(said, await SaidAsync(verb, arguments));
        }
    }

    // As serve and demo do before they listen.
    [Fact]
    public async Task A_folder_that_takes_long_to_open_is_named()
    {
        await using (DataFolder folder = Observed(new Impatient(), () => DataFolder.Take(Data)))
        {
            await folder.PrepareAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal([$"正在准备数据文件夹 {Data} …"], Lines());
    }

    [Fact]
    public void What_is_done_within_a_second_says_nothing()
    {
        Patient clock = new();
        Observed(clock, () =>
        {
            using Progress quick = new("快");
            return true;
        });
        using Progress slow = Observed(clock, () => new Progress("慢"));
        clock.Pass(Progress.Patience);

        Assert.Equal(["慢"], Lines());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    T Observed<T>(TimeProvider clock, Func<T> run)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Progress.Observed.Value = (clock, _words);
        return run();
    }

    async Task<string[]> SaidAsync(Command verb, string[] arguments)
    {
        _words.GetStringBuilder().Clear();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Progress.Observed.Value = (new Impatient(), _words);
        try
        {
            await verb.Parse(arguments).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken);
        }
        catch (CommandException)
        {
            // A round that nobody sealed can't be verified; what was said before counts.
        }

        return Lines();
    }

    string[] Lines() => _words.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A clock on which everything takes a second.</summary>
    sealed class Impatient : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal(Progress.Patience, dueTime);
            callback(state);
            return new NoTimer();
        }
    }

    /// <summary>A clock that stands until time passes.</summary>
    sealed class Patient : TimeProvider
    {
        readonly List<Waiting> _waiting = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waiting timer = new(() => callback(state), dueTime);
            _waiting.Add(timer);
            return timer;
        }

        public void Pass(TimeSpan time) => _waiting.Where(timer => !timer.IsOver && timer.Due <= time).ToList().ForEach(timer => timer.Run());
    }

    sealed class Waiting(Action run, TimeSpan due) : ITimer
    {
        public TimeSpan Due => due;

        public bool IsOver { get; private set; }

        public void Run() => run();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => IsOver = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    sealed class NoTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
