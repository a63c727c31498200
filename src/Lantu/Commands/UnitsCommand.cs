using System.CommandLine;
using Lantu.Domain.Units;
using Lantu.Jobs;

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
        list.SetAction(parsed => List(parsed.GetValue(file), Paths.DataFolder(parsed.GetValue(listData))));
        Command check = new("check", Say.Text("UnitsCheck")) { checkFile };
        check.SetAction(parsed => Check(UnitDirectories.Read(Files.Existing(parsed.GetRequiredValue(checkFile)))));
        Command import = new("import", Say.Text("UnitsImport")) { importFile, data };
        import.SetAction((parsed, cancellation) => ImportAsync(Files.Existing(parsed.GetRequiredValue(importFile)), Paths.DataFolder(parsed.GetValue(data)), cancellation));
        return new Command("units", Say.Text("Units")) { list, check, import };
    }

    static int List(string? file, string folder)
    {
        if (file is not null)
        {
            Write(UnitDirectories.Read(Files.Existing(file)), file);
            return ExitCode.Done;
        }

        foreach (FoundDirectory found in UnitDirectories.Available(folder))
        {
            Write(found.Directory, Say.Text(found.IsInstalled ? "UnitsInstalled" : "UnitsShipped", found.Path));
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
        UnitDirectory directory = UnitDirectories.Read(path);
        if (Check(directory) != ExitCode.Done)
        {
            throw new CommandException(Say.Text("UnitsRefused", path), ExitCode.Failed);
        }

        await using DataFolder data = await DataFolder.OpenAsync(folder, cancellation);
        Say.Note("UnitsImported", directory.Root, await new InstallUnits(data.Writes).RunAsync(directory, data.Path, cancellation));
        return ExitCode.Done;
    }
}
