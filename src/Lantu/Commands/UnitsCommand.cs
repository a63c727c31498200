using System.CommandLine;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Directories;

namespace Lantu.Commands;

/// <summary>Lists, checks and installs unit directories.</summary>
static class UnitsCommand
{
    public static Command Create()
    {
        Argument<string?> file = new("FILE") { Description = Say.Text("UnitsFile"), Arity = ArgumentArity.ZeroOrOne };
        Argument<string> checkFile = new("FILE") { Description = Say.Text("UnitsFile") };
        Argument<string> importFile = new("FILE") { Description = Say.Text("UnitsFile") };
        Option<string> listData = LantuCommand.DataOption();
        Option<string> data = LantuCommand.DataOption();
        Command list = new("list", Say.Text("UnitsList")) { file, listData };
        list.SetAction((parsed, cancellation) => ListAsync(parsed.GetValue(file), Paths.DataFolder(parsed.GetValue(listData)), cancellation));
        Command check = new("check", Say.Text("UnitsCheck")) { checkFile };
        check.SetAction(parsed =>
        {
            string path = Files.Existing(parsed.GetRequiredValue(checkFile));
            using Progress progress = new(Say.Text("Reading", Path.GetFileName(path)));
            return Check(UnitDirectories.Read(path));
        });
        Command import = new("import", Say.Text("UnitsImport")) { importFile, data };
        import.SetAction((parsed, cancellation) => ImportAsync(Files.Existing(parsed.GetRequiredValue(importFile)), Paths.DataFolder(parsed.GetValue(data)), cancellation));
        return new Command("units", Say.Text("Units")) { list, check, import };
    }

    static async Task<int> ListAsync(string? file, string folder, CancellationToken cancellation)
    {
        using Progress progress = new(Say.Text("Reading", file is null ? folder : Path.GetFileName(file)));
        if (file is not null)
        {
            Write(UnitDirectories.Read(Files.Existing(file)), file);
            return ExitCode.Done;
        }

        foreach (FoundDirectory found in await DataFolder.DirectoriesAsync(folder, cancellation))
        {
            Write(found.Directory, Say.Text($"UnitsFrom{found.Origin}", found.Origin == DirectoryOrigin.Kept ? found.Number : found.Path));
        }

        return ExitCode.Done;
    }

    static void Write(UnitDirectory directory, string from)
    {
        Console.Out.WriteLine($"# {directory.Root}\t{from}");
        foreach (Unit unit in directory.Units)
        {
            Console.Out.WriteLine(string.Join('\t', unit.Name, unit.Kind, unit.FullName ?? "", string.Join('、', unit.Aliases.Select(alias => alias.Name))));
        }
    }

    static int Check(UnitDirectory directory)
    {
        IReadOnlyList<DirectoryFault> faults = UnitDirectoryCheck.Find(directory);
        foreach (DirectoryFault fault in faults)
        {
            Console.Out.WriteLine(Say.Text("Fault" + fault.Kind, fault.Name, fault.Other));
        }

        Say.Note("UnitsChecked", directory.Root, directory.Units.Count, directory.Groups.Count, faults.Count);
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    static async Task<int> ImportAsync(string path, string folder, CancellationToken cancellation)
    {
        using Progress progress = new(Say.Text("Reading", Path.GetFileName(path)));
        UnitDirectory directory = UnitDirectories.Read(path);
        if (Check(directory) != ExitCode.Done)
        {
            throw new CommandException(Say.Text("UnitsRefused", path), ExitCode.Failed);
        }

        await using DataFolder data = await DataFolder.OpenAsync(folder, cancellation);
        try
        {
            InstalledDirectory installed = await new InstallDirectory(data.Writes, data.Clock).RunAsync(directory, DirectoryActKind.Installed, onlyIfNew: false, Actor.Local);
            DirectoryDifference difference = installed.Difference;
            int others = difference.Units.Count - difference.Count(UnitChangeKind.Added) - difference.Count(UnitChangeKind.Ended);
            Say.Note("UnitsImported", directory.Root, installed.Number, difference.Count(UnitChangeKind.Added), others, difference.Count(UnitChangeKind.Ended), difference.Groups.Count);
            return ExitCode.Done;
        }
        catch (RefusedException refused) when (refused.Arguments is [DirectoryRefusedException { Reason: DirectoryRefusal.NothingChanged }])
        {
            Say.Note("UnitsUnchanged", directory.Root);
            return ExitCode.Done;
        }
        catch (RefusedException refused) when (refused.Arguments is [DirectoryRefusedException { Arguments: [DirectoryFault fault, ..] }])
        {
            throw new CommandException(Say.Text("Fault" + fault.Kind, fault.Name, fault.Other), ExitCode.Failed, refused);
        }
    }
}
