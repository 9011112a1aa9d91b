/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.ledger;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Vocabulary;
import org.slf4j.LoggerFactory;

/**
 * The packages that make up the model of the books: the core's, and every registered package that carries the annotations of the
 * vocabulary. A package that does not load is logged and left out, so that a broken module harms nobody else.
 */
public final class ModelPackages {

	private final EPackage.Registry registry;

	public ModelPackages(EPackage.Registry registry) {
		this.registry = registry;
	}

	/** The core's package first, the others in the order of their namespace. */
	public List<EPackage> all() {
		Stream<EPackage> modules = registry.keySet().stream().filter(uri -> !JieduiPackage.eNS_URI.equals(uri)).sorted().map(this::load)
				.filter(Objects::nonNull).filter(each -> each.getEAnnotation(Vocabulary.SOURCE) != null);
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
}
