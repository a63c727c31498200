using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;

namespace Lantu.Documents.Tests.Readers;

/// <summary>
/// Files that real programs locked with a password (LibreOffice; the AES ones qpdf) are refused as such, whatever their format; a PDF whose
/// password only restricts its use is read.
/// </summary>
public sealed class PasswordTests
{
    [Theory]
    [InlineData("locked.docx")]
    [InlineData("locked.xlsx")]
    [InlineData("locked.doc")]
    [InlineData("locked.odt")]
    [InlineData("locked.ods")]
    [InlineData("locked.pdf")]
    [InlineData("locked-aes256.pdf")]
    public void A_locked_file_says_that_its_password_is_to_be_removed(string file) => AssertLocked(Locked(file));

    [Fact]
    public void A_locked_old_workbook_says_so_once_the_converter_could_not_open_it()
    {
        Office.Require();

        AssertLocked(Locked("locked.xls"));
    }

    [Fact]
    public void A_locked_old_workbook_at_which_the_converter_waits_says_so_too()
    {
        Office.Require();

        AssertLocked(Locked("locked.xls"), new ReaderLimits { Conversion = TimeSpan.FromMilliseconds(20) });
    }

    [Fact]
    public void A_file_of_OpenDocument_locked_as_a_whole_says_so() =>
        AssertLocked(ZipParts.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("encrypted-package", "x"), ("META-INF/manifest.xml", """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="encrypted-package"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>""")));

    [Theory]
    [InlineData("owner.pdf")]
    [InlineData("owner-aes128.pdf")]
    [InlineData("owner-aes256.pdf")]
    public void A_pdf_that_anyone_may_open_is_read(string file) =>
        Assert.Equal("Plan of 2024: repair 20 schools by June.", Assert.Single(DocumentReader.Read(Locked(file), file).Blocks.OfType<Paragraph>()).Text);

    [Fact]
    public void One_that_only_speaks_of_encrypted_packages_is_not_locked()
    {
        Office.Require();
        byte[] text = [.. "{\\rtf1\\ansi hello}"u8, .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        Assert.NotEmpty(DocumentReader.Read(text, "旧文件.rtf").Blocks);
    }

    static void AssertLocked(byte[] content, ReaderLimits? limits = null) =>
        Assert.Equal(DocumentRefusal.PasswordProtected, Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(content, "计划", limits)).Refusal);

    static byte[] Locked(string file) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Lantu.Documents.Tests", "Readers", "Locked", file));
}
