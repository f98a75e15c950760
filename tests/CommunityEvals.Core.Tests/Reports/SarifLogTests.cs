using System.Text.Json.Nodes;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Reports;
using CommunityEvals.Rules;

namespace CommunityEvals.Core.Tests.Reports;

public class SarifLogTests
{
    private const string Text = "- dataset:\n    id: cais/hle\n    task_id: hle\n  value: 76.1%\n  value: 3\n";

    [Fact]
    public void Every_rule_is_described_with_its_page()
    {
        var rules = Driver(Log([]))["rules"]!.AsArray();
        Assert.Equal(RuleTable.All.Select(rule => rule.Id), rules.Select(rule => (string)rule!["id"]!));
        Assert.Equal("page of EVAL003", (string)rules[2]!["help"]!["markdown"]!);
        Assert.Equal("error", (string)rules[2]!["defaultConfiguration"]!["level"]!);
        Assert.Equal("1.2.3", (string)Driver(Log([]))["semanticVersion"]!);
    }

    [Fact]
    public void A_finding_has_its_rule_its_place_the_place_that_it_speaks_of_and_its_fixes()
    {
        var results = Results(Log([Document("models/acme/a b/.eval_results/x.yaml")]));
        var wrongType = results.Single(result => (string)result!["ruleId"]! == "EVAL004")!;
        Assert.Equal(RuleTable.IndexOf(RuleTable.Find("EVAL004")!), (int)wrongType["ruleIndex"]!);
        Assert.Equal("error", (string)wrongType["level"]!);
        Assert.Equal("models/acme/a%20b/.eval_results/x.yaml", (string)Place(wrongType, "locations")["artifactLocation"]!["uri"]!);
        Assert.Equal((4, 10, 4, 15), Region(Place(wrongType, "locations")["region"]!));
        var replacement = wrongType["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!;
        Assert.Equal((4, 10, 4, 15), Region(replacement["deletedRegion"]!));
        Assert.Equal("76.1", (string)replacement["insertedContent"]!["text"]!);

        var duplicate = results.Single(result => (string)result!["ruleId"]! == "EVAL006")!;
        Assert.Equal((5, 3, 5, 8), Region(Place(duplicate, "locations")["region"]!));
        Assert.Equal((4, 3, 4, 8), Region(Place(duplicate, "relatedLocations")["region"]!));
    }

    [Fact]
    public void A_finding_of_the_project_stands_behind_those_of_the_files()
    {
        var log = SarifLog.Write([Document("x.yaml")], [new(RuleTable.InvalidSetting, Severity.Error, "no", "evals.proj", null)], "1.0.0", _ => null);
        var last = Results(JsonNode.Parse(log)!)[^1]!;
        Assert.Equal("EVAL094", (string)last["ruleId"]!);
        Assert.Equal("evals.proj", (string)Place(last, "locations")["artifactLocation"]!["uri"]!);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        CheckedDocument[] documents = [Document("b.yaml"), Document("a.yaml")];
        Assert.Equal(Log(documents).ToJsonString(), Log(documents.Reverse()).ToJsonString());
    }

    private static JsonNode Log(IEnumerable<CheckedDocument> documents) =>
        JsonNode.Parse(SarifLog.Write(documents, [], "1.2.3", rule => "page of " + rule.Id))!;

    private static CheckedDocument Document(string path)
    {
        var document = EvalDocument.Read(FileClassifier.Results(path, "acme/tiny", new()), new(Text));
        return new EvalProject(new(), []).Judge(document, new());
    }

    private static JsonNode Driver(JsonNode log) => log["runs"]![0]!["tool"]!["driver"]!;

    private static JsonArray Results(JsonNode log) => log["runs"]![0]!["results"]!.AsArray();

    private static JsonNode Place(JsonNode result, string key) => Assert.Single(result[key]!.AsArray())!["physicalLocation"]!;

    private static (int, int, int, int) Region(JsonNode region) =>
        ((int)region["startLine"]!, (int)region["startColumn"]!, (int)region["endLine"]!, (int)region["endColumn"]!);
}
