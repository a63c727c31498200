using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Lantu.Architecture.Tests;

/// <summary>What the pure libraries may not touch, told from the names their binaries really refer to: no clock, no file, no database, no package.</summary>
public sealed class ForbiddenWorldTests
{
    static readonly string[] Clocks = ["System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Threading.Timer", "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.Environment::get_TickCount", "System.Environment::get_TickCount64", "System.Guid::NewGuid", "System.Guid::CreateVersion7()"];

    static readonly string[] Files = ["System.IO.File", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path"];

    static readonly string[] Databases = ["System.Data.", "Microsoft.EntityFrameworkCore", "Microsoft.Data.", "Npgsql"];

    [Fact]
    public void The_domain_has_no_clock_no_file_and_no_database() => Assert.Empty(Touched("Lantu.Domain", [.. Clocks, .. Files, .. Databases, "System.Net.", "System.Console"]));

    [Fact]
    public void Documents_have_no_database_and_no_clock() => Assert.Empty(Touched("Lantu.Documents", [.. Clocks.Where(clock => clock != "System.Diagnostics.Stopwatch"), .. Databases]));

    [Fact]
    public void The_domain_has_no_packages_and_knows_only_the_standards()
    {
        XDocument project = XDocument.Load(Path.Combine(Repository.Root, "src/Lantu.Domain/Lantu.Domain.csproj"));

        Assert.NotNull(project.Root);
        Assert.DoesNotContain(project.Descendants(), item => item.Name.LocalName is "PackageReference" or "FrameworkReference");
        Assert.Equal(["../Lantu.Standards/Lantu.Standards.csproj"], project.Descendants("ProjectReference").Select(item => item.Attribute("Include")?.Value));
        Assert.All(References("Lantu.Domain").Assemblies.Where(name => name != "Lantu.Standards"), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    /// <summary>The same search finds what the data layer and the application are known to touch.</summary>
    [Fact]
    public void The_search_finds_what_is_there()
    {
        Assert.NotEmpty(Touched("Lantu.Data", Clocks));
        Assert.NotEmpty(Touched("Lantu.Data", Files));
        Assert.NotEmpty(Touched("Lantu.Data", Databases));
        Assert.Contains("System.Console", Touched("lantu", ["System.Console"]));
        Assert.Contains("System.Guid::CreateVersion7", References("Lantu.Domain").Names);
    }

    static string[] Touched(string assembly, IReadOnlyList<string> forbidden) =>
        [.. References(assembly).Names.Where(name => forbidden.Any(word => name == word || name.StartsWith(word.EndsWith('.') ? word : word + "::", StringComparison.Ordinal) || (word is "Microsoft.EntityFrameworkCore" or "Npgsql" && name.StartsWith(word, StringComparison.Ordinal))))];

    static (HashSet<string> Names, string[] Assemblies) References(string assembly)
    {
        using PEReader file = new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        MetadataReader metadata = file.GetMetadataReader();
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (TypeReferenceHandle handle in metadata.TypeReferences)
        {
            names.Add(NameOf(metadata, handle));
        }

        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                names.Add($"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}::{metadata.GetString(member.Name)}");
            }
        }

        Assert.NotEmpty(names);
        return (names, [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))]);
    }

    static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
