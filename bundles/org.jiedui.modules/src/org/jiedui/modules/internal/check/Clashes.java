/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.modules.internal.check.Registrations.Registration;

/**
 * Finds what two modules would both have: a model, a class, a ledger.
 *
 * @param installed by its namespace, which bundle registers a model
 * @param models those that are in use, the core's among them
 * @param module how a bundle is called in a sentence
 */
record Clashes(Map<String, String> installed, List<EPackage> models, UnaryOperator<String> module) {

	/** A sentence about the first clash between what is new and what is there, or between two that are new; empty where there is none. */
	Optional<String> first(List<Registration> registrations, NewModels added) {
		Map<String, String> owners = new HashMap<>(installed);
		for (Registration each : registrations) {
			String bundle = each.bundle().bundle();
			String owner = owners.putIfAbsent(each.uri(), bundle);
			if (owner != null && !owner.equals(bundle)) {
				return Optional.of(NLS.bind(Messages.sameModel, new Object[] { module.apply(bundle), each.uri(), module.apply(owner) }));
			}
		}
		List<EPackage> others = new ArrayList<>(models);
		others.removeIf(model -> registrations.stream().anyMatch(each -> each.uri().equals(model.getNsURI())));
		for (var entry : added.loaded().entrySet()) {
			for (EPackage other : others) {
				Optional<String> clash = clash(entry.getKey(), entry.getValue(), other, owners);
				if (clash.isPresent()) {
					return clash;
				}
			}
			others.add(entry.getValue());
		}
		return Optional.empty();
	}

	private Optional<String> clash(Registration registration, EPackage model, EPackage other, Map<String, String> owners) {
		String bundle = module.apply(registration.bundle().bundle());
		String owner = Optional.ofNullable(owners.get(other.getNsURI())).map(module).orElse(other.getName());
		return classes(model).filter(type -> other.getEClassifier(type.getName()) instanceof EClass).findFirst()
				.map(type -> NLS.bind(Messages.sameClass, new Object[] { bundle, type.getName(), owner }))
				.or(() -> classes(model).flatMap(Clashes::ledger).filter(id -> classes(other).flatMap(Clashes::ledger).anyMatch(id::equals)).findFirst()
						.map(id -> NLS.bind(Messages.sameLedger, new Object[] { bundle, id, owner })));
	}

	private static Stream<EClass> classes(EPackage model) {
		return model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	private static Stream<String> ledger(EClass type) {
		return Vocabulary.value(type, Vocabulary.LEDGER).stream();
	}
}
