using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace CommunityEvals.Tasks.Policies;

/// <summary>A schema within a policy: what NJsonSchema checks of it, and beside it what it would pass over or run without limit.</summary>
internal sealed class PolicySchema(JsonSchema schema)
{
    /// <summary>The keywords that NJsonSchema checks.</summary>
    public JsonSchema Schema => schema;

    /// <summary>What the author says of it: <c>errorMessage</c>, else <c>description</c>, else <c>title</c>; or null.</summary>
    public string? Text { get; set; }

    /// <summary><c>pattern</c>; NJsonSchema sets no time limit.</summary>
    public Regex? Pattern { get; set; }

    /// <summary><c>enum</c> or <c>const</c>; NJsonSchema passes over the one and compares the other as text.</summary>
    public IReadOnlyList<JToken>? Values { get; set; }

    /// <summary>What <c>$ref</c> says; NJsonSchema would drop the keywords beside it.</summary>
    public PolicySchema? Reference { get; set; }

    /// <summary><c>if</c>; NJsonSchema passes over it.</summary>
    public PolicySchema? If { get; set; }

    /// <summary><c>then</c>.</summary>
    public PolicySchema? Then { get; set; }

    /// <summary><c>else</c>.</summary>
    public PolicySchema? Else { get; set; }
}

/// <summary>A property that is null only where its schema says so: NJsonSchema takes one without a type for nullable and skips what else it says.</summary>
internal sealed class PolicyProperty : JsonSchemaProperty
{
    /// <inheritdoc/>
    public override bool IsNullable(SchemaType schemaType) => false;
}
