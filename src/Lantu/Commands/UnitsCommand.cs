using System.CommandLine;
using System.Text.Json;
using Lantu.Documents.Units;
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
        Option<string> data = new("--data") { Description = Say.Text("OptionData") };
        Command list = new("list", Say.Text("UnitsList")) { file };
        list.SetAction(parsed => List(parsed.GetValue(file)));
        Command check = new("check", Say.Text("UnitsCheck")) { checkFile };
        check.SetAction(parsed => Check(Paths.Resolve(parsed.GetRequiredValue(checkFile))));
        Command import = new("import", Say.Text("UnitsImport")) { importFile, data };
        import.SetAction(parsed => Import(Paths.Resolve(parsed.GetRequiredValue(importFile)), Paths.DataFolder(parsed.GetValue(data))));
        return new Command("units", Say.Text("Units")) { list, check, import };
    }

    static int List(string? file)
    {
        foreach (string path in file is null ? UnitDirectories.Shipped() : [Paths.Resolve(file)])
        {
            if (Read(path) is not { } directory)
            {
                return ExitCode.Unreadable;
            }

            Console.Out.WriteLine($"# {directory.Root}");
            foreach (Unit unit in directory.Units)
            {
                Console.Out.WriteLine(string.Join('\t', unit.Name, unit.Kind, unit.FullName ?? "", string.Join('、', unit.Aliases.Select(alias => alias.Name))));
            }
        }

        return ExitCode.Done;
    }

    static int Check(string path)
    {
        if (Read(path) is not { } directory)
        {
            return ExitCode.Unreadable;
        }

        IReadOnlyList<DirectoryFault> faults = UnitDirectoryCheck.Find(directory);
        foreach (DirectoryFault fault in faults)
        {
            Console.Out.WriteLine(Say.Text("Fault" + fault.Kind, fault.Name, fault.Other));
        }

        Say.Note("UnitsChecked", directory.Root, directory.Units.Count, directory.Groups.Count, faults.Count);
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    static int Import(string path, string folder)
    {
        int checkedOut = Check(path);
        if (checkedOut != ExitCode.Done)
        {
            return checkedOut;
        }

        UnitDirectory directory = Read(path)!;
        string target = Path.Combine(folder, "units", directory.Root + ".json");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using (FileStream stream = File.Create(target + ".new"))
        {
            UnitDirectoryFile.Write(stream, directory);
        }

        File.Move(target + ".new", target, overwrite: true);
        Say.Note("UnitsImported", directory.Root, target);
        return ExitCode.Done;
    }

    static UnitDirectory? Read(string path)
    {
        try
        {
            return UnitDirectories.Read(path);
        }
        catch (Exception broken) when (broken is IOException or JsonException or UnauthorizedAccessException)
        {
            Say.Note("Broken", broken.Message);
            return null;
        }
    }
}
