/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Vocabulary;

/** Finds classes and fields by technical name or by label in either language. */
public final class ModelNames {

	private static final List<String> PLURALS = Labels.LANGUAGES.stream().map(language -> language + ".plural").toList();

	private final List<EClass> classes;
	private final Labels labels;
	private final Texts texts;

	/** All classes of the installed modules. */
	public ModelNames(CliContext context) {
		this(new ModelPackages(EPackage.Registry.INSTANCE).all(), context);
	}

	ModelNames(List<EPackage> packages, CliContext context) {
		classes = packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast)
				.toList();
		labels = new Labels(context.locale());
		texts = context.texts(ModelNames.class);
	}

	/**
	 * The class of that name, of that label, or the only one of those with a ledger whose label contains it.
	 *
	 * @throws CliException when there is none
	 */
	public EClass type(String name) throws CliException {
		Stream<Predicate<EClass>> tests = Stream.of(each -> each.getName().equalsIgnoreCase(name), each -> Labels.names(each, name),
				each -> plural(each, name));
		Optional<EClass> found = tests.flatMap(test -> classes.stream().filter(test)).findFirst().or(() -> containing(name));
		return found.orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("unknownClass", name, listed())));
	}

	private static boolean plural(EClass type, String name) {
		return PLURALS.stream().anyMatch(key -> Vocabulary.value(type, key).filter(name::equalsIgnoreCase).isPresent());
	}

	private Optional<EClass> containing(String name) {
		List<EClass> similar = ledgers().filter(type -> labels.label(type).contains(name)).toList();
		return similar.size() == 1 ? Optional.of(similar.getFirst()) : Optional.empty();
	}

	private Stream<EClass> ledgers() {
		return classes.stream().filter(type -> new ClassTraits(type).ledger().isPresent());
	}

	private String listed() {
		return ledgers().map(labels::label).collect(Collectors.joining(texts.text("separator")));
	}

	/**
	 * The field of that name: one of the class itself, else one of a subclass.
	 *
	 * @throws CliException when there is none
	 */
	public EStructuralFeature feature(EClass type, String name) throws CliException {
		List<EStructuralFeature> candidates = new ArrayList<>(new ClassTraits(type).features());
		classes.stream().filter(each -> each != type && type.isSuperTypeOf(each))
				.forEach(each -> candidates.addAll(each.getEStructuralFeatures()));
		return Stream.<Predicate<EStructuralFeature>>of(each -> each.getName().equals(name), each -> Labels.names(each, name))
				.flatMap(test -> candidates.stream().filter(test)).findFirst()
				.orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("unknownFeature", labels.label(type), name, candidates.stream()
						.map(labels::label).distinct().collect(Collectors.joining(texts.text("separator"))))));
	}

	/** Whether objects of the class can be of several classes. */
	public boolean varies(EClass type) {
		return classes.stream().anyMatch(each -> each != type && type.isSuperTypeOf(each));
	}
}
