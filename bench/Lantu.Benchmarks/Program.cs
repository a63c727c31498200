using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Lantu;
using Lantu.Benchmarks;

Option<string> lantu = new("--lantu") { Description = "The published program: dotnet publish src/Lantu -c Release -o DIR, then DIR/lantu.", Required = true };
Option<int> runs = new("--runs") { Description = "Counted runs of each command; the median is printed.", DefaultValueFactory = _ => 7 };
Option<string[]> files = new("--file") { Description = "More documents to import.", AllowMultipleArgumentsPerToken = true };
Option<int> most = new("--most") { Description = "Rows of the largest made-up document.", DefaultValueFactory = _ => 20_000 };
Option<int> clients = new("--clients") { Description = "Requests kept under way at once.", DefaultValueFactory = _ => 8 };
Option<int> seconds = new("--seconds") { Description = "How long each address is asked for.", DefaultValueFactory = _ => 10 };

Command import = new("import", "Whole-process time and peak memory of `lantu import` by document and by size.") { lantu, runs, files, most };
import.SetAction((parsed, _) => ImportBench.RunAsync(parsed.GetRequiredValue(lantu), parsed.GetValue(runs), parsed.GetValue(files) ?? [], parsed.GetValue(most)));
Command start = new("start", "Time from starting the process to the first page, and memory after it.") { lantu, runs };
start.SetAction((parsed, _) => StartBench.RunAsync(parsed.GetRequiredValue(lantu), parsed.GetValue(runs)));
Command pages = new("pages", "Pages a second with the client on the same machine, and their sizes.") { lantu, clients, seconds };
pages.SetAction((parsed, _) => PageBench.RunAsync(parsed.GetRequiredValue(lantu), parsed.GetValue(clients), TimeSpan.FromSeconds(parsed.GetValue(seconds))));
Option<string> postgres = new("--postgres") { Description = "Connection string of a PostgreSQL server; SQLite without it." };
Option<int> callers = new("--callers") { Description = "Callers that wait for their write at once.", DefaultValueFactory = _ => 256 };
Command writes = new("writes", "Audited writes a second through the write queue.") { postgres, callers, seconds };
writes.SetAction((parsed, _) => WriteBench.RunAsync(parsed.GetValue(postgres), parsed.GetValue(callers), TimeSpan.FromSeconds(parsed.GetValue(seconds))));
Option<string> program = new("--lantu") { Description = "The published program; without it only the library is measured." };
Option<int> entries = new("--entries") { Description = "Entries of the file.", DefaultValueFactory = _ => 1_000_000 };
Command audit = new("audit", "Entries of the audit a second, verified offline.") { program, entries, runs };
audit.SetAction((parsed, _) => AuditBench.RunAsync(parsed.GetValue(program), parsed.GetValue(entries), parsed.GetValue(runs)));
Option<int> signIns = new("--sign-ins") { Description = "How many: 3,000 take five minutes, 200 twenty seconds.", DefaultValueFactory = _ => 3_000 };
Option<double> perSecond = new("--per-second") { Description = "How many begin each second, whether or not those before have their answer.", DefaultValueFactory = _ => 10 };
Command signIn = new("sign-in", "Sign-ins by password at a steady rate: times, failures, and what the hashing of passwords keeps waiting.") { lantu, signIns, perSecond };
signIn.SetAction((parsed, _) => SignInBench.RunAsync(parsed.GetRequiredValue(lantu), parsed.GetValue(signIns), parsed.GetValue(perSecond)));
Command micro = new("micro", "Time and allocation of the reader and the interpreter on the sample, by BenchmarkDotNet.");
micro.SetAction(_ => { BenchmarkRunner.Run<InterpreterBenchmarks>(DefaultConfig.Instance.WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "bench"))); });

return await new RootCommand("Measurements of Lantu; results by date are in bench/results.") { import, start, pages, writes, audit, signIn, micro }.Parse(args).InvokeAsync();
