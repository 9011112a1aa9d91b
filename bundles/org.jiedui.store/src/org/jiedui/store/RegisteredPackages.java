/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models of the global registry that speak the vocabulary of {@link Vocabulary}, or extend one that does: those of the core and of all
 * modules that are installed.
 */
public final class RegisteredPackages implements PackageCatalog {

	private static final Logger LOG = LoggerFactory.getLogger(RegisteredPackages.class);
	/** Models of the platform itself: there are many, and to look into one is to load it. */
	private static final List<String> FOREIGN = List.of("http://www.eclipse.org/", "http://www.w3.org/", "http:///org/eclipse/");

	private final EPackage.Registry registry;

	public RegisteredPackages(EPackage.Registry registry) {
		this.registry = registry;
	}

	@Override
	public Collection<EPackage> packages() {
		List<EPackage> packages = new ArrayList<>();
		for (String uri : new TreeSet<>(registry.keySet())) {
			if (FOREIGN.stream().noneMatch(uri::startsWith)) {
				EPackage each = load(uri);
				if (each != null && each.getESuperPackage() == null && isOurs(each)) {
					packages.add(each);
				}
			}
		}
		return packages;
	}

	/** A model that cannot be loaded must not take the others with it: its data stays as it is. */
	private EPackage load(String uri) {
		try {
			return registry.getEPackage(uri);
		} catch (RuntimeException | LinkageError failure) {
			LOG.error("The model {} cannot be loaded; its data is read from the stored model", uri, failure);
			return null;
		}
	}

	private static boolean isOurs(EPackage each) {
		return speaks(each) || each.getEClassifiers().stream().filter(EClass.class::isInstance)
				.anyMatch(type -> ((EClass) type).getEAllSuperTypes().stream().anyMatch(parent -> speaks(parent.getEPackage())));
	}

	private static boolean speaks(EPackage each) {
		return each != null && each.getEAnnotation(Vocabulary.SOURCE) != null;
	}
}
