using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;
using Newtonsoft.Json;
using NJsonSchema;

namespace CommunityEvals.Tasks.Policies;

/// <summary>One policy, ready to be applied.</summary>
internal sealed class EvalPolicy
{
    private readonly string _name;
    private readonly PolicySchema _root;
    private readonly IReadOnlyDictionary<JsonSchema, PolicySchema> _parts;

    private EvalPolicy(string name, PolicySchema root, IReadOnlyDictionary<JsonSchema, PolicySchema> parts)
    {
        _name = name;
        _root = root;
        _parts = parts;
    }

    /// <summary>Reads a policy; null, and a problem, when it cannot be used.</summary>
    public static EvalPolicy? Load(string path, string json, out PolicyProblem? problem)
    {
        problem = null;
        if (json.Length > PolicyLimits.MaxLength)
        {
            problem = new(path, 0, 0, $"larger than {PolicyLimits.MaxLength / (1024 * 1024)} Mi characters: split it into several policies");
            return null;
        }

        try
        {
            var compiler = new PolicyCompiler();
            var root = compiler.CompileText(json);
            return new(NameOf(path), root, compiler.Parts);
        }
        catch (PolicyRefusedException exception)
        {
            problem = new(path, exception.Line, exception.Column, exception.Message);
        }
        catch (JsonReaderException exception)
        {
            problem = new(path, exception.LineNumber, exception.LinePosition, $"not JSON that can be read: {WithoutPlace(exception.Message)}");
        }

        return null;
    }

    public IEnumerable<Finding> Check(ResultsDocument document)
    {
        var budget = new PolicyBudget();
        var validator = new PolicyValidator(_parts, budget);
        foreach (var entry in document.Entries)
        {
            budget.Reset();
            var findings = Check(document, entry, validator);
            if (findings is null)
            {
                yield return RuleTable.PolicyViolation.At(
                    entry.Node.Head,
                    $"'[{entry.Index}]' cannot be checked, nor what follows it: {_name} refers to itself without end, or branches more often than {PolicyLimits.MaxSteps} steps can follow; make it plainer");
                yield break;
            }

            foreach (var finding in findings)
            {
                yield return finding;
            }
        }
    }

    private List<Finding>? Check(ResultsDocument document, ResultEntry entry, PolicyValidator validator)
    {
        try
        {
            var errors = validator.Validate(YamlJson.Convert(entry.Node), _root.Schema);
            return new PolicyReport(_name, _parts, document, entry).Read(errors).Distinct().ToList();
        }
        catch (PolicyBudgetException)
        {
            return null;
        }
    }


    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Newtonsoft's complaint without its end, "Path 'x', line 1, position 2.": the place is told beside it.</summary>
    private static string WithoutPlace(string message)
    {
        var end = message.IndexOf(" Path '", StringComparison.Ordinal);
        return Quoted.OneLine(end < 0 ? message : message.Substring(0, end)).TrimEnd('.');
    }
}
