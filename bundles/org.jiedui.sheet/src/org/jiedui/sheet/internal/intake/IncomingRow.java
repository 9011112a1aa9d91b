/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.sheet.internal.conversion.Reading;
import org.jiedui.sheet.internal.table.TableRow;

/** A row on its way into the books. */
final class IncomingRow {

	private final TableRow row;
	private final Reading reading = new Reading();
	private EClass type;
	private ObjectId id;
	private int version;
	private ObjectId container;
	private EReference slot;
	private EObject existing;
	private EObject fresh;

	IncomingRow(TableRow row, EClass type) {
		this.row = row;
		this.type = type;
	}

	TableRow row() {
		return row;
	}

	Reading reading() {
		return reading;
	}

	/** The value of a feature by name; empty where the row gives none. */
	Optional<Object> value(String feature) {
		return Optional.ofNullable(type.getEStructuralFeature(feature)).map(this::value);
	}

	/** The value that the row gives, or null. */
	Object value(EStructuralFeature feature) {
		return reading.values().get(feature);
	}

	EClass type() {
		return type;
	}

	void type(EClass own) {
		type = own;
	}

	/** The identifier that the file gives, or null. */
	ObjectId id() {
		return id;
	}

	void identify(ObjectId own) {
		id = own;
	}

	/** The version that the file was written from, 0 where it does not say. */
	int version() {
		return version;
	}

	void version(int number) {
		version = number;
	}

	/** The object in which the row says that it stands, or null. */
	ObjectId container() {
		return container;
	}

	EReference slot() {
		return slot;
	}

	void standIn(ObjectId holder, EReference feature) {
		container = holder;
		slot = feature;
	}

	/** The object of the books that the row is about, or null. */
	EObject existing() {
		return existing;
	}

	void existing(EObject object) {
		existing = object;
	}

	/** The object that the row adds, or null. */
	EObject fresh() {
		return fresh;
	}

	void fresh(EObject object) {
		fresh = object;
	}

	/** Either, or null while it is not known. */
	EObject object() {
		return existing != null ? existing : fresh;
	}
}
