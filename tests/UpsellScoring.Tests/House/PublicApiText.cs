using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace UpsellScoring.Tests.House;

/// <summary>The public API of an assembly as text: one line per type and member, in an order that only changes when the API does.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) => Of(assembly.GetExportedTypes());

    public static string Of(IEnumerable<Type> exported)
    {
        var types = exported.Where(type => !type.Name.Contains('<', StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal).ToArray();
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"Public types: {types.Length}\n"));
        foreach (var type in types)
        {
            text.Append('\n').Append(Heading(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        var marks = string.Concat(type.GetCustomAttributes().Select(Mark).Order(StringComparer.Ordinal));
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"{marks}delegate {TypeText.Of(invoke.ReturnParameter)} {TypeText.Declared(type)}({Parameters(invoke)}){TypeText.Constraints(type.GetGenericArguments())}";
        }

        IEnumerable<Type> bases = type.IsEnum ? [Enum.GetUnderlyingType(type)]
            : [.. type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : Type.EmptyTypes, .. OwnInterfaces(type)];
        var list = string.Join(", ", bases.Select(one => TypeText.Of(one)));
        return $"{marks}{Kind(type)} {TypeText.Declared(type)}{(list.Length > 0 ? " : " + list : "")}{TypeText.Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<Type> OwnInterfaces(Type type) =>
        type.GetInterfaces().Where(one => one.IsVisible).OrderBy(one => one.ToString(), StringComparer.Ordinal);

    private static string Kind(Type type)
    {
        var record = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", Declared)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true;
        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            return (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + (record ? "record " : "") + "struct";
        }

        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        return modifier + (record ? "record" : "class");
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {field.GetRawConstantValue()}"));
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        var properties = type.GetProperties(Declared);
        var accessors = properties.SelectMany(property => property.GetAccessors(nonPublic: true)).ToHashSet();
        return type.GetFields(Declared).Where(field => IsSeen(field)).Select(Field)
            .Concat(type.GetConstructors(Declared).Where(one => IsSeen(one) && !one.IsStatic).Select(one => $"{Access(one)}{TypeText.Simple(type)}({Parameters(one)})"))
            .Concat(properties.Where(property => property.GetAccessors(nonPublic: true).Any(IsSeen)).Select(Property))
            .Concat(type.GetEvents(Declared).Where(one => one.AddMethod is { } add && IsSeen(add)).Select(one => $"event {TypeText.Of(one.EventHandlerType!)} {one.Name}"))
            .Concat(type.GetMethods(Declared)
                .Where(method => IsSeen(method) && !accessors.Contains(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.Name.Contains('<', StringComparison.Ordinal))
                .Where(method => !method.Name.StartsWith("add_", StringComparison.Ordinal) && !method.Name.StartsWith("remove_", StringComparison.Ordinal))
                .Select(Method));
    }

    private static string Field(FieldInfo field)
    {
        var modifier = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        var value = field.IsLiteral ? " = " + TypeText.Value(field.GetRawConstantValue(), field.FieldType) : "";
        return $"{(field.IsPublic ? "" : "protected ")}{modifier}{TypeText.Of(field)} {field.Name}{value}";
    }

    private static string Property(PropertyInfo property)
    {
        var seen = property.GetAccessors(nonPublic: true).First(IsSeen);
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        var get = property.GetMethod is { } getter && IsSeen(getter) ? " get;" : "";
        var init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var set = property.SetMethod is { } setter && IsSeen(setter) ? (init ? " init;" : " set;") : "";
        var marks = string.Concat(property.GetCustomAttributes().Select(Mark).Order(StringComparer.Ordinal));
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{marks}{Access(seen)}{Modifier(seen)}{required}{TypeText.Of(property)} {name} {{{get}{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>" : "";
        var marks = string.Concat(method.GetCustomAttributes().Select(Mark).Order(StringComparer.Ordinal));
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{marks}{Access(method)}{Modifier(method)}{TypeText.Of(method.ReturnParameter)} {method.Name}{generic}({extension}{Parameters(method)}){TypeText.Constraints(method.GetGenericArguments())}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var value = parameter.HasDefaultValue ? " = " + TypeText.Value(parameter.RawDefaultValue, parameter.ParameterType) : "";
        return $"{many}{TypeText.Of(parameter)} {parameter.Name}{value}";
    }

    private static string Modifier(MethodInfo method) =>
        method.DeclaringType!.IsInterface ? (method.IsStatic ? "static " : "") + (method.IsAbstract ? "" : "virtual ")
        : method.IsStatic ? "static "
        : method.GetBaseDefinition() != method ? "override "
        : method.IsAbstract ? "abstract "
        : method is { IsVirtual: true, IsFinal: false } ? "virtual "
        : "";

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static bool IsSeen(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType?.IsSealed == false);

    private static bool IsSeen(FieldInfo field) =>
        !field.IsSpecialName && (field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && field.DeclaringType?.IsSealed == false));

    private static string Mark(Attribute attribute) => attribute is FlagsAttribute or ObsoleteAttribute ? $"[{attribute.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal)}] " : "";
}
