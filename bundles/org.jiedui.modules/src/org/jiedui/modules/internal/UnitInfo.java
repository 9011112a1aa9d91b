/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.expression.IMatchExpression;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.modules.Module;

/**
 * What users want to know of a unit of p2.
 *
 * @param unit as p2 has it
 * @param locale the user's language, or null where no texts are asked for
 */
public record UnitInfo(IInstallableUnit unit, Locale locale) {

	private static final String GROUP = ".feature.group";
	private static final String FEATURE = ".feature";
	/** What the product is made of. */
	private static final Set<String> PRODUCT = Set.of("org.jiedui.feature.feature.group", "org.jiedui.platform.feature.feature.group");
	/** With the language: what is new in a version. */
	private static final String NEWS = "org.jiedui.news.";
	private static final String BUNDLES = "org.eclipse.equinox.p2.iu";

	/** Whether the unit is a feature that the product can do without. */
	public boolean isModule() {
		return QueryUtil.isGroup(unit) && unit.getId().endsWith(GROUP) && !PRODUCT.contains(unit.getId());
	}

	/** The feature as a module. */
	public Module module() {
		return new Module(id(), unit.getVersion().toString(), text(IInstallableUnit.PROP_NAME, unit.getId()), text(IInstallableUnit.PROP_DESCRIPTION, ""),
				news(), text(IInstallableUnit.PROP_PROVIDER, ""), bundles());
	}

	/** A feature may be called as its bundle, with the ending that says that it is one. */
	private String id() {
		String id = unit.getId().substring(0, unit.getId().length() - GROUP.length());
		return id.endsWith(FEATURE) ? id.substring(0, id.length() - FEATURE.length()) : id;
	}

	private String text(String property, String otherwise) {
		return Objects.requireNonNullElse(unit.getProperty(property, locale.toLanguageTag().replace('-', '_')), otherwise);
	}

	/** What the feature says of it in its p2.inf: by language, or else in the description of the update. */
	private String news() {
		String told = unit.getProperty(NEWS + new Labels(locale).language());
		if (told == null && unit.getUpdateDescriptor() != null) {
			told = unit.getUpdateDescriptor().getDescription();
		}
		return Objects.requireNonNullElse(told, "");
	}

	private Set<String> bundles() {
		return unit.getRequirements().stream().map(IRequirement::getMatches).map(UnitInfo::bundle).flatMap(Optional::stream).collect(Collectors.toSet());
	}

	/** The name of what a requirement asks for, where it asks for a unit by name: its parameters are name, kind and version. */
	private static Optional<String> bundle(IMatchExpression<IInstallableUnit> matches) {
		Object[] parameters = matches.getParameters();
		return parameters.length >= 2 && BUNDLES.equals(parameters[1]) && parameters[0] instanceof String name ? Optional.of(name) : Optional.empty();
	}
}
