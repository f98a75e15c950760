using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Json;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Reports;

/// <summary>Writes findings as SARIF 2.1.0, with each rule's help, exact regions and fixes.</summary>
/// <remarks>Format: docs.oasis-open.org/sarif/sarif/v2.1.0.</remarks>
public static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string RootId = "PROJECTROOT";

    // Readers of such logs want a place for everything.
    private static readonly TextRange WholeFile = new(new(1, 1), new(1, 1));

    /// <summary>The log of a run.</summary>
    /// <param name="documents">The checked files; their order does not matter.</param>
    /// <param name="projectFindings">What is in no eval file.</param>
    /// <param name="version">The version of this package.</param>
    /// <param name="helpOf">The page of a rule in Markdown, or null when it is not at hand.</param>
    public static string Write(
        IEnumerable<CheckedDocument> documents,
        IEnumerable<ProjectFinding> projectFindings,
        string version,
        Func<Rule, string?> helpOf)
    {
        var json = new JsonWriter();
        var results = documents
            .OrderBy(document => document.Document.File.ShownPath, StringComparer.Ordinal)
            .SelectMany(document => document.Findings.Select<Finding, Action>(finding => () => WriteResult(json, document.Document, finding)))
            .Concat(projectFindings.Select<ProjectFinding, Action>(finding => () => WriteResult(json, finding)));
        json.Object(null, () => json
            .Text("$schema", Schema)
            .Text("version", "2.1.0")
            .List("runs", [0], _ => json.Object(null, () => json
                .Object("tool", () => json.Object("driver", () => WriteDriver(json, version, helpOf)))
                .Text("columnKind", "utf16CodeUnits")
                .Object("originalUriBaseIds", () => json.Object(RootId, () => json.Object("description", () => json.Text("text", "The folder of the project."))))
                .List("results", results, write => write()))));
        return json.Finish();
    }

    private static void WriteDriver(JsonWriter json, string version, Func<Rule, string?> helpOf) => json
        .Text("name", "CommunityEvals.Build")
        .Text("semanticVersion", version)
        .Text("informationUri", RuleTable.RepositoryUri)
        .List("rules", RuleTable.All, rule => json.Object(null, () => json
            .Text("id", rule.Id)
            .Text("name", rule.Name)
            .Object("shortDescription", () => json.Text("text", rule.Title + "."))
            .Object("fullDescription", () => json.Text("text", rule.Title + "."))
            .Object("help", () => WriteHelp(json, rule, helpOf(rule)))
            .Text("helpUri", rule.HelpUri)
            .Object("defaultConfiguration", () => json.Text("level", Level(rule.Severity)))));

    private static void WriteHelp(JsonWriter json, Rule rule, string? page)
    {
        json.Text("text", $"{rule.Title}. See {rule.HelpUri}");
        if (page is not null)
        {
            json.Text("markdown", page);
        }
    }

    private static void WriteResult(JsonWriter json, EvalDocument document, Finding finding) => json.Object(null, () =>
    {
        WriteVerdict(json, finding.Rule, finding.Severity, finding.Message);
        WriteLocations(json, "locations", document.File.ShownPath, document.Text.RangeOf(finding.Span));
        if (finding.RelatedSpan is { } related)
        {
            WriteLocations(json, "relatedLocations", document.File.ShownPath, document.Text.RangeOf(related));
        }

        if (finding.Fixes.Count > 0)
        {
            json.List("fixes", finding.Fixes, fix => WriteFix(json, document, fix));
        }
    });

    private static void WriteResult(JsonWriter json, ProjectFinding finding) => json.Object(null, () =>
    {
        WriteVerdict(json, finding.Rule, finding.Severity, finding.Message);
        WriteLocations(json, "locations", finding.Path, finding.Range);
    });

    private static void WriteVerdict(JsonWriter json, Rule rule, Severity severity, string message) => json
        .Text("ruleId", rule.Id)
        .Number("ruleIndex", RuleTable.IndexOf(rule))
        .Text("level", Level(severity))
        .Object("message", () => json.Text("text", message));

    private static void WriteLocations(JsonWriter json, string key, string path, TextRange? place) => json.List(key, [place], _ => json.Object(null, () => json
        .Object("physicalLocation", () => json
            .Object("artifactLocation", () => WriteArtifact(json, path))
            .Object("region", () => WriteRegion(json, place ?? WholeFile)))));

    private static void WriteFix(JsonWriter json, EvalDocument document, Fix fix) => json.Object(null, () => json
        .Object("description", () => json.Text("text", fix.Title + "."))
        .List("artifactChanges", [0], _ => json.Object(null, () => json
            .Object("artifactLocation", () => WriteArtifact(json, document.File.ShownPath))
            .List("replacements", fix.Edits, edit => json.Object(null, () => json
                .Object("deletedRegion", () => WriteRegion(json, document.Text.RangeOf(edit.Span)))
                .Object("insertedContent", () => json.Text("text", edit.NewText)))))));

    /// <summary>A path relative to the project, as a URI: a file's name may hold anything.</summary>
    private static void WriteArtifact(JsonWriter json, string path) => json
        .Text("uri", string.Join("/", path.Split('/').Select(Uri.EscapeDataString)))
        .Text("uriBaseId", RootId);

    private static void WriteRegion(JsonWriter json, TextRange range) => json
        .Number("startLine", range.Start.Line)
        .Number("startColumn", range.Start.Column)
        .Number("endLine", range.End.Line)
        .Number("endColumn", range.End.Column);

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}

/// <summary>A fault that is in no eval file, but in the project or one of its settings.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Path">The file's path relative to the project, with <c>/</c>.</param>
/// <param name="Range">The place in the file; null for the file as a whole.</param>
public sealed record ProjectFinding(Rule Rule, Severity Severity, string Message, string Path, TextRange? Range);
