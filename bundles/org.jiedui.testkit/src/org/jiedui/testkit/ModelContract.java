/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.contribution.BundleFile;
import org.jiedui.core.contribution.BundleFiles;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.template.TemplateCatalog;
import org.jiedui.core.template.Templates;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Basis;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.FieldOrder;
import org.jiedui.model.vocabulary.FormGroup;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.MetricTraits;
import org.jiedui.model.vocabulary.Stepwise;
import org.jiedui.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What the product expects of every model: its annotations say everything that they must, in both languages, and name nothing that does not exist.
 * The tests of a module extend it.
 */
public abstract class ModelContract {

	private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");
	private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

	private final EPackage model;

	protected ModelContract(EPackage model) {
		this.model = model;
	}

	private <T> Stream<T> all(Class<T> kind) {
		return model.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast);
	}

	private Stream<EStructuralFeature> features() {
		return all(EClass.class).flatMap(type -> type.getEStructuralFeatures().stream());
	}

	private Stream<ENamedElement> elements() {
		List<ENamedElement> elements = new ArrayList<>(List.of(model));
		elements.addAll(model.getEClassifiers());
		features().forEach(elements::add);
		all(EEnum.class).forEach(type -> elements.addAll(type.getELiterals()));
		return elements.stream();
	}

	private static <T extends ENamedElement> Stream<DynamicTest> each(Stream<T> elements, Function<T, Object> owner, Check<T> check) {
		return elements.map(element -> dynamicTest(owner.apply(element) + element.getName(), () -> check.of(element)));
	}

	private static String owner(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + ".";
	}

	/** Looks at one element. */
	private interface Check<T> {
		void of(T element) throws Exception;
	}

	@TestFactory
	Stream<DynamicTest> hasALabelInBothLanguages() {
		return each(elements(), element -> element.eContainer() instanceof ENamedElement owner ? owner.getName() + "." : "", element -> {
			assertThat(Vocabulary.value(element, "zh")).as("zh of %s", element.getName()).get().asString().isNotBlank();
			assertThat(Vocabulary.value(element, "en")).as("en of %s", element.getName()).get().asString().isNotBlank().doesNotMatch(HAN);
			assertThat(Vocabulary.value(element, "zh.text").isPresent()).as("explained in both languages or in none: %s", element.getName())
					.isEqualTo(Vocabulary.value(element, "en.text").isPresent());
		});
	}

	/** Two literals with one number are the same value to Ecore: the second could be neither found nor stored. */
	@TestFactory
	Stream<DynamicTest> tellsLiteralsApart() {
		return each(all(EEnum.class), type -> "", type -> {
			assertThat(type.getELiterals()).extracting(EEnumLiteral::getValue).doesNotHaveDuplicates().startsWith(0);
			assertThat(type.getELiterals()).extracting(EEnumLiteral::getLiteral).doesNotHaveDuplicates();
			assertThat(type.getELiterals()).allSatisfy(literal -> {
				assertThat(type.getEEnumLiteral(literal.getValue())).isSameAs(literal);
				assertThat(literal.getInstance()).asString().isEqualTo(literal.getLiteral());
			});
		});
	}

	@TestFactory
	Stream<DynamicTest> putsWhatStandsForNoneFirst() {
		return each(all(EEnum.class), type -> "", type -> {
			EEnumLiteral none = type.getEEnumLiteralByLiteral(Vocabulary.NO_LITERAL);
			assertThat(none == null || type.getELiterals().indexOf(none) == 0).isTrue();
		});
	}

	@TestFactory
	Stream<DynamicTest> standsInAGroupThatHasAHeading() {
		return each(features(), ModelContract::owner, feature -> {
			for (String language : Labels.LANGUAGES) {
				Labels labels = new Labels(Locale.forLanguageTag(language));
				List<FormGroup> groups = new ArrayList<>(labels.groups(JieduiPackage.eINSTANCE));
				groups.addAll(labels.groups(model));
				assertThat(groups).extracting(FormGroup::id).contains(new FeatureTraits(feature).group());
				assertThat(new FieldOrder(labels).heading(feature.getEContainingClass(), feature)).isNotBlank()
						.isNotEqualTo(new FeatureTraits(feature).group());
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> saysWhatCanBeRead() {
		return each(features(), ModelContract::owner, feature -> {
			FeatureTraits traits = new FeatureTraits(feature);
			assertThatCode(() -> {
				traits.width();
				traits.minimum();
				traits.maximum();
				traits.pattern();
			}).doesNotThrowAnyException();
			assertThat(traits.required() && !traits.stored()).as("what is computed cannot be required").isFalse();
		});
	}

	@TestFactory
	Stream<DynamicTest> namesTheStepsByWhichAValueChanges() {
		return each(features().filter(feature -> new FeatureTraits(feature).steps().isPresent()), ModelContract::owner, feature -> {
			Stepwise steps = new FeatureTraits(feature).steps().orElseThrow();
			for (String language : Labels.LANGUAGES) {
				assertThat(steps.verbs(new Labels(Locale.forLanguageTag(language)))).isNotBlank().isNotEqualTo(steps.id());
			}
			assertThat(steps.verbs(new Labels(Locale.ENGLISH))).doesNotMatch(HAN);
			assertThat(new FeatureTraits(feature).required()).as("nobody can be asked to type it").isFalse();
		});
	}

	@TestFactory
	Stream<DynamicTest> namesTheUnitOfWhatIsChosen() {
		return each(features().filter(feature -> Vocabulary.value(feature, Vocabulary.CHOOSES_UNIT).isPresent()), ModelContract::owner, feature -> {
			assertThat(new FeatureTraits(feature).chooses()).isPresent();
			assertThat(new FeatureTraits(feature).choosesUnit()).get().satisfies(unit -> assertThat(unit.getEType().getInstanceClass())
					.isEqualTo(Unit.class));
		});
	}

	@TestFactory
	Stream<DynamicTest> countsMoneyInYuan() {
		return each(features().filter(feature -> feature.getEType().getInstanceClass() == Money.class), ModelContract::owner,
				feature -> assertThat(Vocabulary.value(feature, Vocabulary.UNIT)).contains("CNY"));
	}

	@TestFactory
	Stream<DynamicTest> namesOnlyFeaturesThatExist() {
		return each(all(EClass.class), type -> "", type -> {
			ClassTraits traits = new ClassTraits(type);
			traits.title().ifPresent(title -> assertThat(NAMED.matcher(title).results().map((MatchResult each) -> each.group(1)))
					.allSatisfy(name -> assertThat(type.getEStructuralFeature(name)).as(name).isNotNull()));
			Vocabulary.value(type, Vocabulary.COLUMNS).ifPresent(names -> assertThat(traits.columns()).hasSameSizeAs(names.split(" ")));
			Vocabulary.value(type, Vocabulary.FUNNEL).ifPresent(names -> assertThat(traits.funnel()).hasSameSizeAs(names.split(" ")));
			Vocabulary.value(type, Vocabulary.TOTALS).ifPresent(names -> assertThat(traits.totals()).hasSameSizeAs(names.split(" ")));
			Vocabulary.value(type, Vocabulary.WHOLE).ifPresent(names -> assertThat(traits.whole()).hasSameSizeAs(names.split(" ")));
			Vocabulary.value(type, Vocabulary.GROUPS).ifPresent(names -> assertThat(traits.groupsShown()).hasSameSizeAs(names.split(" "))
					.allMatch(FeaturePath::canEndIn));
			Vocabulary.value(type, Vocabulary.GROUPING).ifPresent(name -> assertThat(traits.grouping()).as(name).isPresent());
			Vocabulary.value(type, Vocabulary.TOTALS_BY).ifPresent(name -> assertThat(traits.totalsBy()).as(name).isPresent());
			Vocabulary.value(type, Vocabulary.TOTALS_YEAR).ifPresent(name -> assertThat(traits.totalsYear()).as(name).isPresent());
			Stream.of(traits.frozenWhen(), traits.settledWhen()).flatMap(Optional::stream).forEach(condition -> {
				String[] sides = condition.split("=");
				EStructuralFeature feature = type.getEStructuralFeature(sides[0]);
				assertThat(feature.getEType() instanceof EEnum literals ? literals.getEEnumLiteralByLiteral(sides[1])
						: EcoreUtil.createFromString((EDataType) feature.getEType(), sides[1])).isNotNull();
			});
		});
	}

	@TestFactory
	Stream<DynamicTest> declaresKeyNumbersThatCanBeWorkedOut() {
		return each(all(EClass.class).filter(type -> !new ClassTraits(type).metrics().isEmpty()), type -> "", type -> {
			assertThat(new ClassTraits(type).ledger()).as("a ledger behind the numbers of %s", type.getName()).isPresent();
			for (MetricTraits metric : new ClassTraits(type).metrics()) {
				if (!metric.formula().equals(MetricTraits.COUNT)) {
					assertThat(metric.figure()).as("what %s adds up", metric.id()).get().satisfies(ModelContract::canBeAdded);
				}
				boolean apart = new ClassTraits(type).totalsYear().isPresent() || new ClassTraits(type).basisAttribute().isPresent();
				assertThat(metric.figure().isEmpty() && apart && !metric.beside().isEmpty())
						.as("objects of all years are counted, but no figures of several years told beside: %s", metric.id()).isFalse();
				metric.detail(Vocabulary.WITH).ifPresent(names -> assertThat(metric.beside()).hasSameSizeAs(names.split(" "))
						.allSatisfy(ModelContract::canBeAdded));
				assertThatCode(metric::requirements).doesNotThrowAnyException();
				assertThat(metric.now() && new ClassTraits(type).begin().isEmpty()).as("a period for %s", metric.id()).isFalse();
				assertThat(metric.label("zh").isPresent()).as("named in both languages or in none: %s", metric.id())
						.isEqualTo(metric.label("en").isPresent());
				metric.label("en").ifPresent(label -> assertThat(label).isNotBlank().doesNotMatch(HAN));
			}
		});
	}

	/** The store knows it, and all of it has one unit. */
	private static void canBeAdded(EStructuralFeature feature) {
		assertThat(FeaturePath.canEndIn(feature)).as(feature.getName()).isTrue();
		assertThat(FeaturePath.of(feature).isNumber()).as(feature.getName()).isTrue();
		assertThat(Grouping.unit(FeaturePath.of(feature))).as("another feature with the unit of %s", feature.getName()).isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> saysOfWhatComputedNumbersAreMade() {
		return each(features().filter(feature -> Vocabulary.value(feature, Vocabulary.ADDS).isPresent()), ModelContract::owner, feature -> {
			assertThat(new FeatureTraits(feature).stored()).as("what is stored is not made of others").isFalse();
			assertThat(new FeatureTraits(feature).adds()).isNotEmpty().allSatisfy(addend -> canBeAdded(addend.number()));
		});
	}

	@TestFactory
	Stream<DynamicTest> saysWhatFiguresCover() {
		Stream<EModelElement> literals = all(EEnum.class).flatMap(type -> type.getELiterals().stream());
		return Stream.concat(all(EClass.class), literals).filter(element -> Vocabulary.value(element, Vocabulary.BASIS).isPresent())
				.map(element -> dynamicTest(((ENamedElement) element).getName(), () -> assertThat(Vocabulary.value(element, Vocabulary.BASIS))
						.get().isIn(Stream.of(Basis.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList())));
	}

	@TestFactory
	Stream<DynamicTest> namesThePeriodOfADate() {
		return each(features().filter(feature -> Vocabulary.value(feature, Vocabulary.BEFORE).isPresent()), ModelContract::owner,
				feature -> assertThat(Vocabulary.value(feature, Vocabulary.BEFORE).map(feature.getEContainingClass()::getEStructuralFeature))
						.isPresent());
	}

	/** A reference to a person or household is personal data itself, or says why not. */
	@TestFactory
	Stream<DynamicTest> saysWhetherReferencesToPersonsArePersonal() {
		return each(features().filter(feature -> feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer()
				&& new ClassTraits(reference.getEReferenceType()).personal()), ModelContract::owner,
				feature -> assertThat(new FeatureTraits(feature).personal() || Vocabulary.value(feature, "zh.text").isPresent())
						.as("personal, or explained").isTrue());
	}

	/** Else an import takes what is left of a masked part for what it has. */
	@TestFactory
	Stream<DynamicTest> partsOfWhatIsPersonalArePersonal() {
		return each(features().filter(feature -> feature instanceof EReference parts && parts.isContainment()
				&& new ClassTraits(feature.getEContainingClass()).personal()), ModelContract::owner,
				feature -> assertThat(new ClassTraits((EClass) feature.getEType()).personal()).isTrue());
	}

	/** Whatever refers to persons or is computed of them, wherever it stands in a file. */
	@Test
	void hidesPersonalDataInFilesForPeople(@TempDir Path folder) throws Exception {
		Set<EPackage> packages = new LinkedHashSet<>(List.of(JieduiPackage.eINSTANCE, model));

		Map<String, String> allowed = new MaskedFiles(folder, true).of(packages);
		assertThat(allowed.values()).as("the mark is planted").anyMatch(text -> text.contains(PlantedBooks.MARK));

		new MaskedFiles(folder, false).of(packages).forEach((file, text) -> assertThat(text).as(file).doesNotContain(PlantedBooks.MARK));
	}

	/** The templates that the bundle of the model brings. */
	@Test
	void hasTemplatesThatCanBeUsed() {
		Bundle bundle = FrameworkUtil.getBundle(model.getClass());
		String named = bundle.getHeaders("").get(Templates.HEADER);
		List<BundleFile> files = named == null ? List.of() : BundleFiles.of(bundle, named);

		TemplateCatalog catalog = new Templates(files).of(Year.of(2023));
		assertThat(catalog.complaints()).isEmpty();
		assertThat(catalog.all()).hasSameSizeAs(files).allSatisfy(template -> {
			assertThat(template.type().getEPackage()).isSameAs(model);
			assertThat(template.label("en")).doesNotMatch(HAN);
			assertThat(template.description("zh").isPresent()).as("explained in both languages or in none")
					.isEqualTo(template.description("en").isPresent());
		});
	}

	/** The identifiers of ledgers are shared by all modules: they begin the names of what users arranged. */
	@Test
	void hasLedgersOfItsOwn() {
		List<String> core = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)).ofProgrammes().stream().map(Ledger::id).toList();
		Stream<String> own = all(EClass.class).map(type -> Vocabulary.value(type, Vocabulary.LEDGER)).flatMap(Optional::stream);

		assertThat(own).isNotEmpty().doesNotHaveDuplicates()
				.noneMatch(id -> model != JieduiPackage.eINSTANCE && core.contains(id));
	}
}
