using System.Text;
using CommunityEvals.Core.Tests.Mutations;
using CommunityEvals.Core.Tests.Yaml.Plain;
using CommunityEvals.Documents;

namespace CommunityEvals.Core.Tests.Documents;

/// <summary>A document that was released is the same as before, to all who ask.</summary>
public class ReleaseTests
{
    [Fact]
    public void A_released_document_is_read_again_when_asked()
    {
        var document = Read(GoodFiles.Results);
        var before = Describe(document);
        document.Release();
        Assert.Equal(before, Describe(document));
    }

    [Fact]
    public void A_file_is_judged_alike_when_it_is_released_after_the_first_look()
    {
        foreach (var mutation in MutationTable.All.Where(mutation => mutation.Path == GoodFiles.ResultsPath))
        {
            var project = GoodFiles.ProjectAround(Read(mutation.Text));
            var released = Read(mutation.Text);
            var examined = project.Examine(released);
            released.Release();
            Assert.Equal(Lines(project.Judge(Read(mutation.Text), new())), Lines(project.Judge(examined, new())));
        }
    }

    private static ResultsDocument Read(string text) =>
        (ResultsDocument)EvalDocument.Read(FileClassifier.Results(GoodFiles.ResultsPath, null, new()), new(Encoding.UTF8.GetBytes(text)));

    private static string Describe(ResultsDocument document) =>
        $"{TreeText.Of(document.Stream)} {document.Text.Text} {document.Entries.Count} {document.Results.Count} {document.Text.PositionAt(document.Text.Text.Length)}";

    private static IEnumerable<string> Lines(CheckedDocument judged) =>
        judged.Findings.Select(finding => $"{judged.Document.Text.RangeOf(finding.Span)} {finding.Severity} {finding.Rule.Id} {finding.Message}").Append($"{judged.IsExcluded}");
}
