/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Vocabulary;
import org.slf4j.LoggerFactory;

/**
 * The packages that make up the model of the books: the core's, and every registered package that speaks the vocabulary of
 * {@link Vocabulary} or extends one that does. A package that does not load is logged and left out, so that a broken module harms nobody
 * else.
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
		Stream<EPackage> modules = List.copyOf(registry.keySet()).stream().filter(uri -> !JieduiPackage.eNS_URI.equals(uri))
				.filter(uri -> FOREIGN.stream().noneMatch(uri::startsWith)).sorted().map(this::load).filter(Objects::nonNull)
				.filter(ModelPackages::belongs).sorted(Comparator.comparingInt(ModelPackages::order));
		return Stream.concat(Stream.of(JieduiPackage.eINSTANCE), modules).toList();
	}

	private EPackage load(String uri) {
		try {
			return registry.getEPackage(uri);
		} catch (RuntimeException | LinkageError broken) {
			LoggerFactory.getLogger(ModelPackages.class).error("The package {} does not load", uri, broken);
			return null;
		}
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
