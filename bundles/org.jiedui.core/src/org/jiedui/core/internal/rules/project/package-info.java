/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about projects and their life cycle. */
package org.jiedui.core.internal.rules.project;
