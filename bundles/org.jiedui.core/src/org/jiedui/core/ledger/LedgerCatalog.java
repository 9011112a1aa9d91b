/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Vocabulary;

/** The ledgers that a set of packages declares, in the order of the packages and of their classes. Immutable. */
public final class LedgerCatalog {

	private final List<EClass> classes;
	private final Map<String, Ledger> ledgers = new LinkedHashMap<>();

	/** @param packages the core's package first, then those of the modules */
	public LedgerCatalog(Collection<? extends EPackage> packages) {
		classes = packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast).toList();
		for (EClass type : classes) {
			Vocabulary.value(type, Vocabulary.LEDGER).ifPresent(id -> ledgers.putIfAbsent(id, ledger(id, type)));
		}
	}

	private Ledger ledger(String id, EClass type) {
		boolean record = JieduiPackage.Literals.PROGRAMME_RECORD.isSuperTypeOf(type);
		List<EClass> owners = record ? List.of() : owners(type);
		return new Ledger(id, type, owners, owners.isEmpty() && !Belonging.isOfProgrammes(type));
	}

	/** The roots of a programme that hold objects of a class, at whatever depth; empty when it is a root itself. */
	private List<EClass> owners(EClass part) {
		return classes.stream().filter(root -> !root.isAbstract() && root != JieduiPackage.Literals.PROGRAMME)
				.filter(Belonging::isOfProgrammes).filter(root -> holds(root, part, new ArrayList<>())).toList();
	}

	private static boolean holds(EClass owner, EClass part, List<EClass> seen) {
		seen.add(owner);
		for (EReference slot : owner.getEAllContainments()) {
			EClass held = slot.getEReferenceType();
			if (held.isSuperTypeOf(part) && !general(held) || !general(held) && !seen.contains(held) && holds(held, part, seen)) {
				return true;
			}
		}
		return false;
	}

	/** A slot for anything says nothing about where a class belongs. */
	private static boolean general(EClass held) {
		return held == JieduiPackage.Literals.EXTENSION || held == JieduiPackage.Literals.ELEMENT;
	}

	/** All classes of the packages. */
	public Stream<EClass> classes() {
		return classes.stream();
	}

	/** The ledgers in the books of each programme. */
	public List<Ledger> ofProgrammes() {
		return ledgers.values().stream().filter(ledger -> !ledger.register()).toList();
	}

	/** The ledgers of the register that all programmes share. */
	public List<Ledger> ofRegister() {
		return ledgers.values().stream().filter(Ledger::register).toList();
	}

	/** Ledgers as users find them: each of the core for itself, those of a module together. */
	public static List<LedgerGroup> grouped(List<Ledger> ledgers) {
		List<LedgerGroup> groups = new ArrayList<>();
		Map<EPackage, List<Ledger>> modules = new LinkedHashMap<>();
		for (Ledger ledger : ledgers) {
			EPackage declaring = ledger.type().getEPackage();
			if (declaring == JieduiPackage.eINSTANCE) {
				groups.add(new LedgerGroup(declaring, List.of(ledger)));
			} else {
				modules.computeIfAbsent(declaring, each -> new ArrayList<>()).add(ledger);
			}
		}
		modules.forEach((module, declared) -> groups.add(new LedgerGroup(module, declared)));
		return groups;
	}

	/** The ledger of an identifier. */
	public Optional<Ledger> find(String id) {
		return Optional.ofNullable(ledgers.get(id));
	}

	/** The ledger of which an object is a row, or in a row of which it is contained; the nearest first. */
	public Optional<Ledger> listing(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			for (Ledger ledger : ledgers.values()) {
				if (ledger.lists(each)) {
					return Optional.of(ledger);
				}
			}
		}
		return Optional.empty();
	}

	/** The classes of which a user can make a row of a ledger. */
	public List<EClass> creatable(Ledger ledger) {
		return ledger.creatable(classes());
	}
}
