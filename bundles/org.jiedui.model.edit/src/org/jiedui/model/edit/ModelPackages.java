/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Vocabulary;
import org.slf4j.LoggerFactory;

/**
 * The packages that make up the model of the books: the core's, and every registered package that speaks the vocabulary of
 * {@link Vocabulary} or extends one that does. A package that does not load, or that cannot be used, is logged and left out, so that a broken
 * module harms nobody else.
 */
public final class ModelPackages {

	/** Models of the platform itself: there are many, and to look into one is to load it with its bundle. */
	private static final List<String> FOREIGN = List.of("http://www.eclipse.org/", "http://www.w3.org/", "http:///org/eclipse/");

	private final EPackage.Registry registry;

	public ModelPackages(EPackage.Registry registry) {
		this.registry = registry;
	}

	/** The core's package first, the others in the order that they name, then in that of their namespace. */
	public List<EPackage> all() {
		Stream<EPackage> modules = uris().map(uri -> load(uri, ModelPackages::pass)).flatMap(Optional::stream)
				.sorted(Comparator.comparingInt(ModelPackages::order));
		return Stream.concat(Stream.of(JieduiPackage.eINSTANCE), modules).toList();
	}

	/** The models that are left out, with the reason. Whoever opens books for a user tells him of them; they are logged too. */
	public List<BrokenModel> broken() {
		List<BrokenModel> broken = new ArrayList<>();
		uris().forEach(uri -> load(uri, (model, cause) -> {
			LoggerFactory.getLogger(ModelPackages.class).error("The package {} is left out: {}", model.uri(), model.reason(), cause);
			broken.add(model);
		}));
		return broken;
	}

	/** Takes a model that is left out. */
	private interface Refusal {

		/** @param cause null where the model loads */
		void of(BrokenModel model, Throwable cause);
	}

	/** Models are asked for again and again; those that are broken are told of once. */
	private static void pass(BrokenModel model, Throwable cause) {
		LoggerFactory.getLogger(ModelPackages.class).debug("The package {} is left out: {}", model.uri(), model.reason(), cause);
	}

	private Stream<String> uris() {
		return List.copyOf(registry.keySet()).stream().filter(uri -> !JieduiPackage.eNS_URI.equals(uri))
				.filter(uri -> FOREIGN.stream().noneMatch(uri::startsWith)).sorted();
	}

	private Optional<EPackage> load(String uri, Refusal refusal) {
		try {
			EPackage loaded = registry.getEPackage(uri);
			if (loaded == null || !belongs(loaded)) {
				return Optional.empty();
			}
			Optional<String> defect = Verdict.of(loaded);
			defect.ifPresent(reason -> refusal.of(new BrokenModel(uri, reason), null));
			return defect.isPresent() ? Optional.empty() : Optional.of(loaded);
		} catch (RuntimeException | LinkageError | StackOverflowError broken) {
			refusal.of(new BrokenModel(uri, NLS.bind(Messages.Model_doesNotLoad, reason(broken))), broken);
			return Optional.empty();
		}
	}

	/** What lies below the exceptions of EMF says more. */
	private static String reason(Throwable failure) {
		Throwable deepest = failure;
		while (deepest.getCause() != null) {
			deepest = deepest.getCause();
		}
		return deepest.getLocalizedMessage() == null ? deepest.getClass().getSimpleName() : deepest.getLocalizedMessage();
	}

	private static int order(EPackage each) {
		return Vocabulary.value(each, Vocabulary.ORDER).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
	}

	private static boolean belongs(EPackage each) {
		return speaks(each) || each.getEClassifiers().stream().filter(EClass.class::isInstance)
				.anyMatch(type -> ((EClass) type).getEAllSuperTypes().stream().anyMatch(parent -> speaks(parent.getEPackage())));
	}

	private static boolean speaks(EPackage each) {
		return each != null && each.getEAnnotation(Vocabulary.SOURCE) != null;
	}
}
