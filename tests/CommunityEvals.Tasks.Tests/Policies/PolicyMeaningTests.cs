namespace CommunityEvals.Tasks.Tests.Policies;

/// <summary>Keywords mean what JSON Schema says, also where NJsonSchema alone would pass over them or read them otherwise.</summary>
public class PolicyMeaningTests
{
    [Theory]
    [InlineData("""{ "const": 20.9 }""", "20.90", true)]
    [InlineData("""{ "enum": [209e-1] }""", "20.90", true)]
    [InlineData("""{ "enum": [1] }""", "1.0", true)]
    [InlineData("""{ "enum": [1] }""", "\"1\"", false)]
    [InlineData("""{ "enum": ["True"] }""", "true", false)]
    [InlineData("""{ "enum": ["a"] }""", "", false)]
    [InlineData("""{ "enum": ["a", null] }""", "", true)]
    [InlineData("""{ "enum": [{ "a": [1, 2.0] }] }""", "{ a: [1.0, 2] }", true)]
    [InlineData("""{ "not": { "type": "null" } }""", "", false)]
    [InlineData("""{ "type": "null" }""", "~", true)]
    [InlineData("""{ "type": "null" }""", "x", false)]
    [InlineData("""{ "required": ["a"] }""", "text", true)]
    [InlineData("""{ "required": ["a"] }""", "{ b: 1 }", false)]
    [InlineData("""{ "type": "string", "$ref": "#/definitions/short" }""", "text", false)]
    [InlineData("""{ "type": "string", "$ref": "#/definitions/short" }""", "t", true)]
    [InlineData("""{ "type": "number", "$ref": "#/definitions/short" }""", "t", false)]
    [InlineData("""{ "allOf": [{ "$ref": "#/definitions/short" }], "type": "number" }""", "t", false)]
    [InlineData("""{ "$ref": "#/$defs/a~1b%20c" }""", "1", false)]
    [InlineData("""{ "$ref": "#/$defs/a~1b%20c" }""", "t", true)]
    [InlineData("""{ "if": { "type": "string" }, "then": { "minLength": 3 }, "else": { "minimum": 3 } }""", "ab", false)]
    [InlineData("""{ "if": { "type": "string" }, "then": { "minLength": 3 }, "else": { "minimum": 3 } }""", "abc", true)]
    [InlineData("""{ "if": { "type": "string" }, "then": { "minLength": 3 }, "else": { "minimum": 3 } }""", "2", false)]
    [InlineData("""{ "if": { "type": "string" }, "then": { "minLength": 3 }, "else": { "minimum": 3 } }""", "3", true)]
    [InlineData("""{ "oneOf": [{ "type": "number" }, { "minimum": 5 }] }""", "7", false)]
    [InlineData("""{ "oneOf": [{ "type": "number" }, { "minimum": 5 }] }""", "3", true)]
    [InlineData("""{ "items": { "type": "number" }, "uniqueItems": true, "maxItems": 2 }""", "[1, 2]", true)]
    [InlineData("""{ "items": { "type": "number" } }""", "[1, x]", false)]
    [InlineData("""{ "additionalProperties": { "type": "number" } }""", "{ a: 1, b: x }", false)]
    [InlineData("""{ "maximum": 100 }""", "123456789012345678901234567890", false)]
    [InlineData("""{ "type": "integer" }""", "123456789012345678901234567890", true)]
    [InlineData("""{ "maximum": 100 }""", "1e300", false)]
    [InlineData("""{ "maximum": 100 }""", ".inf", false)]
    [InlineData("""{ "type": "number" }""", ".nan", true)]
    [InlineData("""{ "maximum": 0.1234567890123456789012345678 }""", "0.1234567890123456789012345678", true)]
    [InlineData("""{ "maximum": 0.1234567890123456789012345677 }""", "0.1234567890123456789012345678", false)]
    [InlineData("false", "1", false)]
    [InlineData("true", "1", true)]
    public void A_value_fits_where_the_standard_says_so(string schema, string value, bool fits)
    {
        var policy = $$"""
            {
              "definitions": { "short": { "maxLength": 2 } },
              "$defs": { "a/b c": { "type": "string" } },
              "properties": { "notes": {{schema}} }
            }
            """;

        var findings = PolicyCheck.Run(policy, $"- notes: {value}\n");

        Assert.Equal(fits, !findings.Any());
    }

    [Fact]
    public void A_schema_may_refer_to_itself_where_that_leads_down()
    {
        const string Policy = """{ "properties": { "a": { "$ref": "#" }, "b": { "type": "number" } } }""";

        Assert.Equal(
            "(1,16,1,17): '[0].a.a.b' is x: a number is expected (team.json)",
            Assert.Single(PolicyCheck.Run(Policy, "- a: { a: { b: x } }\n")));
    }
}
