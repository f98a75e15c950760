using System.Reflection;
using System.Runtime.CompilerServices;
using CommunityEvals.Tasks.Policies;

namespace CommunityEvals.Tasks.Tests.Policies;

public class LazyLoadingTests
{
    [Fact]
    public void Without_a_policy_no_schema_library_is_loaded_and_with_one_it_is()
    {
        var context = new RecordingContext();
        try
        {
            var tasks = context.LoadFromAssemblyName(typeof(EvalPolicies).Assembly.GetName());
            var load = tasks.GetType(typeof(EvalPolicies).FullName!)!.GetMethod(nameof(EvalPolicies.Load))!;

            load.Invoke(null, [Array.Empty<(string, string)>()]);
            Assert.DoesNotContain(context.Loaded, IsOfSchemas);

            load.Invoke(null, [new[] { ("a.json", "{}") }]);
            Assert.Contains(context.Loaded, IsOfSchemas);
        }
        finally
        {
            context.Unload();
        }
    }

    [Fact]
    public void Types_outside_the_policies_know_no_schema_library()
    {
        var context = new RecordingContext();
        try
        {
            var tasks = context.LoadFromAssemblyName(typeof(EvalPolicies).Assembly.GetName());
            var names = typeof(EvalPolicies).Assembly.GetTypes()
                .Select(type => type.FullName!)
                .Where(name => !name.StartsWith(typeof(EvalPolicies).Namespace!, StringComparison.Ordinal));
            foreach (var type in names.Append(typeof(EvalPolicies).FullName!).Select(name => tasks.GetType(name)!))
            {
                Touch(type);
            }

            Assert.DoesNotContain(context.Loaded, IsOfSchemas);
        }
        finally
        {
            context.Unload();
        }
    }

    private static void Touch(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(All))
        {
            _ = field.FieldType;
        }

        foreach (var method in type.GetMethods(All))
        {
            _ = method.ReturnType;
            _ = method.GetParameters();
        }

        if (!type.ContainsGenericParameters)
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }
    }

    private static bool IsOfSchemas(string name) =>
        name.StartsWith("NJsonSchema", StringComparison.Ordinal) || name.StartsWith("Newtonsoft", StringComparison.Ordinal);
}
