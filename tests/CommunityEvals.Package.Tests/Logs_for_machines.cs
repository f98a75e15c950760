using System.Text.Json.Nodes;
using CommunityEvals.Package.Tests.Setup;
using CommunityEvals.Rules;

namespace CommunityEvals.Package.Tests;

public class Logs_for_machines
{
    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void The_sarif_log_says_what_the_compilers_own_log_says(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsSarifPath>out/evals.sarif</CommunityEvalsSarifPath><ErrorLog>csc.sarif,version=2.1</ErrorLog>");
        Sample.CopyTo(repo, "Broken");
        repo.Build().Failed();
        var ours = Results(repo, "out/evals.sarif").Where(result => !RuleTable.Find(result.Id)!.IsOfTaskHost).Order().ToList();
        Assert.True(ours.Count > 30, $"{ours.Count} results");
        if (form == Form.Reference)
        {
            Assert.Equal(Results(repo, "csc.sarif").Order(), ours);
        }
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void The_sarif_log_is_there_when_nothing_is_wrong_and_brings_the_pages(Form form)
    {
        using var repo = TestFolder.In(form).Write(EvalFiles.Tiny, EvalFiles.Valid());
        repo.Build("-p:CommunityEvalsSarifPath=evals.sarif").Succeeded();
        Assert.Empty(Results(repo, "evals.sarif"));
        var rules = JsonNode.Parse(repo.Read("evals.sarif"))!["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(rules, rule => Assert.StartsWith("# " + (string)rule!["id"]!, (string)rule["help"]!["markdown"]!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Annotations_stand_at_the_lines_of_the_repo(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsAnnotations>github</CommunityEvalsAnnotations>").Write(EvalFiles.Tiny, EvalFiles.WithoutTask);
        const string Annotation = "line=1,endLine=1,col=3,endColumn=10,title=EVAL003 MissingKey::";
        Assert.Equal([$"::error file={EvalFiles.Tiny},{Annotation}"], AnnotationsOf(repo.Build("-v:q").Failed()));
        Assert.Equal(
            [$"::error file=repo/{EvalFiles.Tiny},{Annotation}"],
            AnnotationsOf(repo.Build("--no-restore", "-v:q", "-p:GITHUB_WORKSPACE=" + Path.GetDirectoryName(repo.Folder)).Failed()));
    }

    [Fact]
    public void Annotations_of_another_kind_are_an_error()
    {
        using var repo = TestFolder.In(Form.Sdk, "<CommunityEvalsAnnotations>gitlab</CommunityEvalsAnnotations>");
        Assert.Contains("error EVAL094: CommunityEvalsAnnotations is 'gitlab': write github", repo.Build().Failed().Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> AnnotationsOf(BuildResult build) => build.Output.Split('\n')
        .Where(line => line.StartsWith("::", StringComparison.Ordinal))
        .Select(line => line[..(line.IndexOf("::", 2, StringComparison.Ordinal) + 2)]);

    private static IEnumerable<(string Id, string Level, string Uri, string Region, string Message)> Results(TestFolder repo, string log)
    {
        foreach (var result in JsonNode.Parse(repo.Read(log))!["runs"]![0]!["results"]!.AsArray())
        {
            var id = (string)result!["ruleId"]!;
            if (id.StartsWith("EVAL", StringComparison.Ordinal))
            {
                var place = result["locations"]![0]!["physicalLocation"]!;
                var uri = new Uri(new Uri(repo.Folder + "/"), (string)place["artifactLocation"]!["uri"]!).ToString();
                yield return (id, (string)result["level"]!, uri, place["region"]!.ToJsonString(), (string)result["message"]!["text"]!);
            }
        }
    }
}
