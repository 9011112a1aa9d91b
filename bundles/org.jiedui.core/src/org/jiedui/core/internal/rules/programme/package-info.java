/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about programmes, their sides, their time and what they claim to cover. */
package org.jiedui.core.internal.rules.programme;
