namespace CommunityEvals.Tasks.Tests.Policies;

public class PolicyFindingTests
{
    [Theory]
    [InlineData(
        """{ "properties": { "value": { "maximum": 80, "description": "Scores above 80 need a review." } } }""",
        "(4,10,4,15): '[0].value' is 84.30: at most 80 is allowed (team.json: Scores above 80 need a review.)")]
    [InlineData(
        """{ "properties": { "value": { "exclusiveMinimum": 84.3 } } }""",
        "(4,10,4,15): '[0].value' is 84.30: more than 84.3 is expected (team.json)")]
    [InlineData(
        """{ "properties": { "value": { "type": "integer" } } }""",
        "(4,10,4,15): '[0].value' is 84.30: a whole number is expected (team.json)")]
    [InlineData(
        """{ "properties": { "notes": { "enum": ["No tools", null] } } }""",
        "(8,10,8,20): '[0].notes' is With tools: one of \"No tools\", null is expected (team.json)")]
    [InlineData(
        """{ "properties": { "notes": { "const": "No tools" } } }""",
        "(8,10,8,20): '[0].notes' is With tools: \"No tools\" is expected (team.json)")]
    [InlineData(
        """{ "properties": { "source": { "properties": { "url": { "pattern": "^https://huggingface\\.co/", "errorMessage": "Link to the Hub.", "title": "x" } } } } }""",
        "(7,10,7,34): '[0].source.url' is https://example.org/card: text that matches '^https://huggingface\\.co/' is expected (team.json: Link to the Hub.)")]
    [InlineData(
        """{ "properties": { "source": { "type": ["string", "null"] } } }""",
        "(7,5,7,34): '[0].source' is a mapping: text or nothing is expected (team.json)")]
    [InlineData(
        """{ "properties": { "notes": { "type": ["string", "null"], "maxLength": 4 } } }""",
        "(8,10,8,20): '[0].notes' is With tools: at most 4 characters are allowed (team.json)")]
    [InlineData(
        """{ "properties": { "source": { "format": "email" }, "notes": { "format": "email" } } }""",
        "(8,10,8,20): '[0].notes' is With tools: text of the format 'email' is expected (team.json)")]
    public void A_wrong_value_is_reported_at_the_value_with_what_is_expected(string policy, string expected) =>
        Assert.Equal(expected, Assert.Single(PolicyCheck.Run(policy)));

    [Fact]
    public void A_key_that_the_entry_lacks_is_reported_at_its_first_key_with_what_the_policy_says_of_that_key() =>
        Assert.Equal(
            "(1,3,1,10): '[0].verifyToken' is missing (team.json: Every result has to be signed.)",
            Assert.Single(PolicyCheck.Run("""{ "required": ["verifyToken"], "properties": { "verifyToken": { "title": "Every result has\nto be signed." } } }""")));

    [Fact]
    public void A_key_that_a_part_lacks_is_reported_at_the_key_of_that_part() =>
        Assert.Equal(
            "(6,3,6,9): '[0].source.org' is missing (team.json)",
            Assert.Single(PolicyCheck.Run("""{ "properties": { "source": { "required": ["org"] } } }""")));

    [Fact]
    public void A_key_that_is_not_allowed_is_reported_at_that_key() =>
        Assert.Equal(
            "(8,3,8,8): '[0].notes' is not allowed (team.json)",
            Assert.Single(PolicyCheck.Run("""{ "properties": { "dataset": {}, "value": {}, "date": {}, "source": {} }, "additionalProperties": false }""")));

    [Fact]
    public void What_is_wrong_with_the_entry_as_a_whole_is_reported_at_the_entry() =>
        Assert.Equal(
            "(1,3,8,20): '[0]' is a mapping: at most 2 keys are allowed (team.json)",
            Assert.Single(PolicyCheck.Run("""{ "maxProperties": 2 }""")));

    [Fact]
    public void A_choice_that_nothing_fits_names_what_each_way_lacks() =>
        Assert.Equal(
            "(1,3,8,20): '[0]' is a mapping: none of what is allowed holds: '[0].verifyToken' is missing; '[0].value' is 84.30: at most 10 is allowed (team.json)",
            Assert.Single(PolicyCheck.Run("""{ "anyOf": [{ "required": ["verifyToken"] }, { "properties": { "value": { "maximum": 10 } } }] }""")));

    [Fact]
    public void An_empty_value_is_reported_at_its_key() =>
        Assert.Equal(
            "(2,3,2,8): '[0].notes' is nothing: text is expected (team.json)",
            Assert.Single(PolicyCheck.Run("""{ "properties": { "notes": { "type": "string" } } }""", "- value: 1\n  notes:\n")));

    [Fact]
    public void A_value_behind_an_alias_is_reported_where_it_is_written() =>
        Assert.Equal(
            [
                "(1,13,1,14): '[0].notes' is x: at least 3 characters are expected (team.json)",
                "(1,13,1,14): '[1].notes' is x: at least 3 characters are expected (team.json)",
            ],
            PolicyCheck.Run("""{ "properties": { "notes": { "minLength": 3 } } }""", "- notes: &n x\n- notes: *n\n"));

    [Fact]
    public void Results_in_the_form_of_the_API_are_held_against_the_policy_without_their_wrapper() =>
        Assert.Equal(
            "(3,12,3,14): '[0].value' is 84: at most 80 is allowed (team.json)",
            Assert.Single(PolicyCheck.Run("""{ "properties": { "value": { "maximum": 80 } } }""", "- data:\n    dataset: { id: a/b, task_id: c }\n    value: 84\n")));

    [Fact]
    public void Each_result_and_each_policy_is_checked_in_the_order_of_the_places()
    {
        var policies = CommunityEvals.Tasks.Policies.EvalPolicies.Load(
        [
            ("a.json", """{ "properties": { "value": { "maximum": 1 } } }"""),
            ("b.json", """{ "properties": { "value": { "multipleOf": 2 } } }"""),
        ]);

        var messages = policies.Check(PolicyCheck.Read("- value: 3\n- value: 1\n- value: 4\n")).Select(finding => finding.Message);

        Assert.Equal(
            [
                "'[0].value' is 3: at most 1 is allowed (a.json)",
                "'[0].value' is 3: a multiple of 2 is expected (b.json)",
                "'[1].value' is 1: a multiple of 2 is expected (b.json)",
                "'[2].value' is 4: at most 1 is allowed (a.json)",
            ],
            messages);
    }

    [Fact]
    public void A_file_that_is_no_list_of_results_is_left_to_the_rule_that_says_so() =>
        Assert.Empty(PolicyCheck.Run("""{ "required": ["x"] }""", "value: 1\n"));
}
