using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CommunityEvals.Tasks.Tests.Policies;

public class HostilePolicyTests
{
    [Theory]
    [InlineData("{", 1)]
    [InlineData("{ \"type\": \"object\" ", 1)]
    [InlineData("{} {}", 1)]
    [InlineData("", 0)]
    [InlineData("{ \"type\": \"object\", \"type\": \"string\" }", 1)]
    [InlineData("{ \"minimum\": 1e400 }", 1)]
    public void Text_that_is_not_JSON_is_refused(string json, int line)
    {
        var problem = PolicyCheck.Problem(json);

        Assert.Equal("policies/team.json", problem.Path);
        Assert.Equal(line, problem.Line);
        Assert.StartsWith("not JSON that can be read: ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", 1, 1, "a schema is expected here: an object in braces, or true or false")]
    [InlineData("{\n  \"properties\": { \"value\": 5 }\n}", 2, 28, "a schema is expected here: an object in braces, or true or false")]
    [InlineData("{\n  \"type\": \"banana\"\n}", 2, 11, "'type' takes one of array, boolean, integer, null, number, object, string, or a list of them")]
    [InlineData("{ \"required\": \"value\" }", 1, 15, "'required' takes a list")]
    [InlineData("{ \"required\": [1] }", 1, 16, "'required' takes text")]
    [InlineData("{ \"minLength\": -1 }", 1, 17, "'minLength' takes a whole number of at least 0")]
    [InlineData("{ \"multipleOf\": 0 }", 1, 17, "'multipleOf' takes a number above 0")]
    [InlineData("{ \"maximum\": 123456789012345678901234567890123 }", 1, 46, "'maximum' takes a number of at most 28 digits")]
    [InlineData("{ \"properties\": [] }", 1, 17, "'properties' takes an object of schemas by name")]
    [InlineData("{ \"pattern\": \"(\" }", 1, 14, "the pattern is no regular expression: Invalid pattern '(' at offset 1. Not enough )'s.")]
    [InlineData("{\n  \"patternProperties\": {}\n}", 2, 3, "the keyword 'patternProperties' is not supported in a policy: name the keys below 'properties' and set 'additionalProperties'")]
    [InlineData("{ \"contains\": {} }", 1, 3, "the keyword 'contains' is not supported in a policy: leave it out, or write what it says with other keywords")]
    [InlineData("{ \"requried\": [\"source\"] }", 1, 3, "'requried' is not a keyword of JSON Schema, so it would check nothing: did you mean 'required'? A note of your own begins with 'x-'")]
    [InlineData("{ \"$ref\": \"#/definitions/nothing\" }", 1, 11, "'$ref' to '#/definitions/nothing' leads to no schema of this file: write '#/definitions/…' with a name that stands there")]
    [InlineData("{ \"title\": \"x\", \"$ref\": \"#/title\" }", 1, 25, "'$ref' to '#/title' leads to no schema of this file: write '#/definitions/…' with a name that stands there")]
    public void What_would_check_nothing_or_something_else_is_refused_at_its_place(string json, int line, int column, string message)
    {
        var problem = PolicyCheck.Problem(json);

        Assert.Equal((line, column, message), (problem.Line, problem.Column, problem.Message));
    }

    [Fact]
    public void One_bad_policy_leaves_the_others_at_work()
    {
        var policies = CommunityEvals.Tasks.Policies.EvalPolicies.Load([("a.json", "["), ("b.json", """{ "maxProperties": 1 }""")]);

        Assert.Equal("a.json", Assert.Single(policies.Problems).Path);
        Assert.Single(policies.Check(PolicyCheck.Read(PolicyCheck.OneResult)));
    }

    [Fact]
    public async Task A_reference_to_the_network_is_refused_and_nothing_is_connected_to()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/schema.json";
        var connection = listener.AcceptTcpClientAsync();

        var problem = PolicyCheck.Problem($$"""{ "properties": { "value": { "$ref": "{{address}}" } } }""");

        Assert.StartsWith($"'$ref' to '{address}' is refused, a policy reads neither other files nor the network", problem.Message, StringComparison.Ordinal);
        await Task.WhenAny(connection, Task.Delay(TimeSpan.FromMilliseconds(200)));
        Assert.False(connection.IsCompleted);
    }

    [Theory]
    [InlineData("file:///{0}")]
    [InlineData("{0}")]
    [InlineData("other.json")]
    [InlineData("../other.json#/definitions/a")]
    [InlineData("ftp://example.org/x")]
    [InlineData("")]
    [InlineData("urn:x")]
    public void A_reference_to_a_file_is_refused_and_no_file_is_read(string form)
    {
        // Were the file read, its own fault would be told.
        var other = Path.Combine(Directory.CreateTempSubdirectory().FullName, "other.json");
        File.WriteAllText(other, "no schema");
        try
        {
            var target = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, other.Replace('\\', '/'));
            var problem = PolicyCheck.Problem($$"""{ "allOf": [{ "$ref": "{{target}}" }] }""");
            Assert.Contains("is refused, a policy reads neither other files nor the network", problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(other)!, recursive: true);
        }
    }

    [Fact]
    public void A_reference_that_stands_in_data_is_data() =>
        Assert.Single(PolicyCheck.Run("""{ "properties": { "value": { "enum": [{ "$ref": "http://127.0.0.1:1/" }], "default": { "$ref": "file:///x" } } } }"""));

    [Fact]
    public void A_pattern_that_backtracks_without_end_is_cut_off_and_said()
    {
        var clock = Stopwatch.StartNew();
        var finding = Assert.Single(PolicyCheck.Run(
            """{ "properties": { "notes": { "pattern": "^(a+)+$" } } }""",
            $"- notes: {new string('a', 60)}b\n"));

        Assert.Contains("matching it with '^(a+)+$' takes longer than 250 ms, so nothing can be said of it; make the pattern plainer (team.json)", finding, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_file_with_many_results_cannot_spend_the_time_limit_on_each()
    {
        var clock = Stopwatch.StartNew();
        var yaml = string.Concat(Enumerable.Repeat($"- notes: {new string('a', 60)}b\n", 400));

        var findings = PolicyCheck.Run("""{ "properties": { "notes": { "pattern": "^(a+)+$" } } }""", yaml).ToList();

        Assert.Equal(400, findings.Count);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("""{ "$ref": "#" }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#" }] }""")]
    [InlineData("""{ "oneOf": [{ "$ref": "#" }, { "type": "string" }] }""")]
    [InlineData("""{ "not": { "$ref": "#" } }""")]
    [InlineData("""{ "if": { "$ref": "#" } }""")]
    [InlineData("""{ "definitions": { "a": { "anyOf": [{ "$ref": "#/definitions/b" }] }, "b": { "anyOf": [{ "$ref": "#/definitions/a" }] } }, "$ref": "#/definitions/a" }""")]
    public void A_policy_that_refers_to_itself_without_end_is_said_to(string policy) =>
        Assert.Equal(
            "(1,3,1,10): '[0]' cannot be checked, nor what follows it: team.json refers to itself without end, or branches more often than 20000 steps can follow; make it plainer",
            Assert.Single(PolicyCheck.Run(policy)));

    [Fact]
    public void A_policy_that_doubles_its_work_at_each_reference_is_said_to()
    {
        var definitions = Enumerable.Range(0, 40).Select(i => $$"""
            "d{{i}}": { "allOf": [{ "$ref": "#/definitions/d{{i + 1}}" }, { "$ref": "#/definitions/d{{i + 1}}" }] }
            """);
        var policy = $$"""{ "definitions": { {{string.Join(",", definitions)}}, "d40": {} }, "$ref": "#/definitions/d0" }""";

        Assert.Contains("cannot be checked", Assert.Single(PolicyCheck.Run(policy)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_nested_beyond_all_reason_is_refused()
    {
        var policy = string.Concat(Enumerable.Repeat("{\"not\":", 100_000)) + "{}" + new string('}', 100_000);

        Assert.Contains("MaxDepth of 64 has been exceeded", PolicyCheck.Problem(policy).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_larger_than_any_useful_one_is_refused_as_a_whole()
    {
        var problem = PolicyCheck.Problem(new string(' ', 1024 * 1024) + "{}");

        Assert.Equal((0, 0, "larger than 1 Mi characters: split it into several policies"), (problem.Line, problem.Column, problem.Message));
    }

    [Fact]
    public void A_pattern_longer_than_any_useful_one_is_refused() =>
        Assert.Contains("takes a pattern of at most 4096 characters", PolicyCheck.Problem($$"""{ "pattern": "{{new string('(', 5000)}}" }""").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("email")]
    [InlineData("hostname")]
    [InlineData("date-time")]
    [InlineData("ipv6")]
    [InlineData("uri")]
    public void No_format_takes_long_over_a_long_text(string format)
    {
        var clock = Stopwatch.StartNew();
        var hostile = $"- notes: a@{string.Concat(Enumerable.Repeat("a-.", 300_000))}!\n";

        Assert.Single(PolicyCheck.Run($$"""{ "properties": { "notes": { "format": "{{format}}" } } }""", hostile));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Text_of_a_policy_and_of_a_file_is_shown_on_one_line() =>
        Assert.DoesNotContain(
            PolicyCheck.Run("""{ "description": "a\nb\r\nc", "maxProperties": 1, "properties": { "notes": { "enum": ["x\ny"] } } }""", "- notes: \"p\\nq\"\n  \"k\\nl\": 1\n"),
            line => line.Contains('\n', StringComparison.Ordinal));
}
